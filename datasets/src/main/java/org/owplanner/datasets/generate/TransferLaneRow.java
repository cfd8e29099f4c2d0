package org.owplanner.datasets.generate;

/// A row of transfer_lane.csv.
final class TransferLaneRow {

  private static final int HANDLING_CENTS = 25;

  private TransferLaneRow() {}

  /// A generated one in US dollars.
  ///
  /// @param days of a first, fifth and ninth trip in ten
  static String[] of(
      String laneId,
      String fromId,
      String toId,
      boolean isHome,
      String mode,
      int[] days,
      long tripCents,
      long centsPerM3,
      long centsPerKg,
      long volumeCm3,
      long weightG) {
    return new String[] {
      laneId,
      fromId,
      toId,
      Boolean.toString(isHome),
      mode,
      Integer.toString(days[0]),
      Integer.toString(days[1]),
      Integer.toString(days[2]),
      TradeCurrency.USD.name(),
      Long.toString(tripCents),
      Long.toString(centsPerM3),
      Long.toString(centsPerKg),
      Long.toString(volumeCm3),
      Long.toString(weightG),
      Integer.toString(HANDLING_CENTS),
      Integer.toString(isHome ? 0 : HANDLING_CENTS),
      "true"
    };
  }
}
