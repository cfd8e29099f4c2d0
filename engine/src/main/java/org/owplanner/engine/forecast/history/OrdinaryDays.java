package org.owplanner.engine.forecast.history;

/// A warehouse's days, and what a run of them brought beside the ordinary days around it.
final class OrdinaryDays {

  private static final int WEEK = 7;
  private static final int AROUND_DAYS = 56;
  private static final double PRIOR_VARIANCE = 0.3 * 0.3;
  private static final double PRIOR_RUNS = 2;
  private static final double HALF = 0.5;

  private final WarehouseDays days;
  private final boolean[] isOrdinary;

  /// What came on days of a run, and what the ordinary days around bring on the same weekdays.
  record Beside(double came, double expected) {
    double logarithm() {
      return Math.log((came + HALF) / (expected + HALF));
    }
  }

  OrdinaryDays(WarehouseDays days, SellerHistory seller) {
    this.days = days;
    isOrdinary = new boolean[days.sold().length];
    for (var at = 0; at < isOrdinary.length; at++) {
      isOrdinary[at] = true;
      for (var event : seller.events()) {
        isOrdinary[at] &=
            !event.counts(
                days.firstDay() + at, days.country(), days.warehouseId(), seller.sellerId());
      }
    }
  }

  /// An event's days `from` to `to`, counted from the first day, beside the ordinary days within 8
  /// weeks before and after.
  Beside beside(int from, int to) {
    return beside(from, to, before(from), after(to), false);
  }

  private int before(int from) {
    return Math.min(AROUND_DAYS, from);
  }

  private int after(int to) {
    return Math.min(AROUND_DAYS, isOrdinary.length - 1 - to);
  }

  private Beside beside(int from, int to, int before, int after, boolean isOnlyOrdinary) {
    var units = new double[WEEK];
    var known = new int[WEEK];
    for (var at = from - before; at <= to + after; at++) {
      if (isOrdinary[at] && (at < from || at > to)) {
        units[at % WEEK] += days.sold()[at];
        known[at % WEEK]++;
      }
    }
    var came = 0.0;
    var expected = 0.0;
    for (var at = from; at <= to; at++) {
      if (known[at % WEEK] > 0 && (isOrdinary[at] || !isOnlyOrdinary)) {
        came += days.sold()[at];
        expected += units[at % WEEK] / known[at % WEEK];
      }
    }
    return new Beside(came, expected);
  }

  /// How far such a run lies from the days around it where there is no event: mean square of the
  /// logarithm over ordinary runs as long, with as many days to either side, a week apart. What has
  /// few days, or days on one side only to compare with, errs more, and this says by how much.
  double variance(int from, int to) {
    var length = to - from + 1;
    var before = before(from);
    var after = after(to);
    var squares = PRIOR_RUNS * PRIOR_VARIANCE;
    var runs = PRIOR_RUNS;
    for (var at = before; at + length + after <= isOrdinary.length; at += WEEK) {
      var ordinary = 0;
      for (var day = at; day < at + length; day++) {
        ordinary += isOrdinary[day] ? 1 : 0;
      }
      var run = beside(at, at + length - 1, before, after, true);
      if (2 * ordinary >= length && run.expected() > 0) {
        squares += run.logarithm() * run.logarithm();
        runs++;
      }
    }
    return squares / runs;
  }
}
