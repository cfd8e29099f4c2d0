package org.owplanner.engine.stock;

/// Four cases of how long everything that is under way takes: usual, slow, late, very late.
///
/// All shipments lie at the same level of their lead time's distribution, for what delays one in
/// ports and customs delays the others. The days of a regime are the conditional mean of the lead
/// time between the regime's probability limits. Without customs the lead time is piecewise linear
/// through P0 = max(0, P10 − (P50 − P10)/2), P10, P50, P90 and P100 = 2·P90 − P50; customs add
/// their days to a share, whatever the rest takes.
public final class ArrivalRegimes {

  /// How many there are.
  public static final int COUNT = 4;

  private static final double[] WEIGHTS = {0.5, 0.3, 0.15, 0.05};
  private static final double[] KNOT_SHARES = {0.1, 0.4, 0.4, 0.1};
  private static final int DAYS_A_WEEK = 7;

  private ArrivalRegimes() {}

  /// How probable each regime is, from fast to slow.
  public static double[] weights() {
    return WEIGHTS.clone();
  }

  /// Days that a lead time takes in each regime.
  public static double[] days(LeadTime time) {
    var curve =
        new DayMixture(time.knotDays(), KNOT_SHARES, time.inspectedShare(), time.inspectionDays());
    var days = new double[COUNT];
    var from = 0.0;
    for (var r = 0; r < COUNT; r++) {
      var to = r == COUNT - 1 ? 1 : from + WEIGHTS[r];
      days[r] = curve.meanBetween(from, to);
      from = to;
    }
    return days;
  }

  /// Mean days of a lead time.
  public static double meanDays(double[] days) {
    var mean = 0.0;
    for (var r = 0; r < COUNT; r++) {
      mean += WEIGHTS[r] * days[r];
    }
    return mean;
  }

  /// Whole weeks, to the nearest start of a week, that so many days take; not below 0.
  public static int weeks(double days) {
    return Math.max(0, (int) Math.floor((days + DAYS_A_WEEK / 2.0) / DAYS_A_WEEK));
  }
}
