package org.owplanner.datasets.generate;

/// Writes the ways to a warehouse, what storing costs there, and what currencies are worth.
final class LaneFeed {

  private static final int[][] FEES = {{0, 45}, {90, 60}, {180, 110}, {365, 220}};

  private LaneFeed() {}

  static void write(FeedFolder files, TradeTerms terms) {
    try (var out = files.open(FeedFile.EXCHANGE_RATE)) {
      var year = terms.planDate().getYear();
      var since = terms.planDate().minusYears(1).toString();
      for (var currency : TradeCurrency.values()) {
        out.row(currency.name(), since, Double.toString(currency.dollars(year)));
      }
    }
    writeWays(files, terms);
  }

  /// All but the currencies.
  static void writeWays(FeedFolder files, TradeTerms terms) {
    try (var out = files.open(FeedFile.LANE)) {
      for (var mode : LaneMode.values()) {
        out.row(mode.row(terms.warehouseId()));
      }
    }
    try (var out = files.open(FeedFile.LANE_FORBIDDEN)) {
      for (var mode : LaneMode.values()) {
        if (mode.isAir()) {
          terms.forbidden().forEach(hazard -> out.row(terms.warehouseId(), mode.name(), hazard));
        }
      }
    }
    try (var out = files.open(FeedFile.STORAGE_FEE)) {
      for (var fee : FEES) {
        out.row(terms.warehouseId(), Integer.toString(fee[0]), Integer.toString(fee[1]), "true");
      }
    }
  }
}
