package org.owplanner.datasets.generate;

import java.time.DayOfWeek;
import java.util.List;

/// How goods travel between warehouses, with days and prices by the kilometre, in US cents: round
/// numbers within what European hauliers ask.
enum TransferMode {
  /// A place on a shared lorry, paid by volume or weight, twice a week.
  GROUPAGE(
      List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
      2,
      500,
      2_000,
      0,
      3_500,
      6,
      8,
      12_000_000,
      3_000_000),
  /// A lorry of one's own, once a week.
  TRUCK(List.of(DayOfWeek.THURSDAY), 1, 600, 9_000, 120, 200, 0, 0, 60_000_000, 18_000_000);

  private final List<DayOfWeek> days;
  private final int leastDays;
  private final int kmADay;
  private final int tripCents;
  private final int tripCentsAKm;
  private final int centsPerM3;
  private final int centsPerM3AKm;
  private final int centsPerKg;
  private final long volumeCm3;
  private final long weightG;

  TransferMode(
      List<DayOfWeek> days,
      int leastDays,
      int kmADay,
      int tripCents,
      int tripCentsAKm,
      int centsPerM3,
      int centsPerM3AKm,
      int centsPerKg,
      long volumeCm3,
      long weightG) {
    this.days = days;
    this.leastDays = leastDays;
    this.kmADay = kmADay;
    this.tripCents = tripCents;
    this.tripCentsAKm = tripCentsAKm;
    this.centsPerM3 = centsPerM3;
    this.centsPerM3AKm = centsPerM3AKm;
    this.centsPerKg = centsPerKg;
    this.volumeCm3 = volumeCm3;
    this.weightG = weightG;
  }

  /// Days of the week on which it leaves.
  List<DayOfWeek> days() {
    return days;
  }

  /// The row of a lane.
  String[] row(String laneId, NetworkSite from, NetworkSite to) {
    var km = from.roadKm(to);
    var median = leastDays + (int) Math.ceil(km / kmADay);
    return TransferLaneRow.of(
        laneId,
        from.warehouseId(),
        to.warehouseId(),
        false,
        name(),
        new int[] {median - 1, median, median + 2},
        Math.round(tripCents + tripCentsAKm * km),
        Math.round(centsPerM3 + centsPerM3AKm * km),
        centsPerKg,
        volumeCm3,
        weightG);
  }
}
