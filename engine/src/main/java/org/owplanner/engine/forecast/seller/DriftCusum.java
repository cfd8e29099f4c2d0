package org.owplanner.engine.forecast.seller;

/// Cumulative sums of standardised errors: whether a series has left its forecasts, either way.
///
/// With z = (demand − mean) ÷ deviation, kept within ±3 so that one odd day is no drift, U ← max(0,
/// U + z − k) and D ← max(0, D − z − k), neither beyond 2·h; one beyond h flags (Page 1954). With k
/// = 0.5 and h = 8 a series whose forecasts are right and err normally is flagged once in about
/// 9,500 days (Siegmund 1985, equation 2.57), one that is off by a deviation after about 16. Since
/// sums end at 2·h, a flag goes within h ÷ k = 16 days once forecasts are right again.
///
/// @param up U, 0 at the start
/// @param down D, 0 at the start
public record DriftCusum(double up, double down) {

  private static final double ALLOWANCE = 0.5;
  private static final double LIMIT = 8;
  private static final double MOST = 2 * LIMIT;
  private static final double MOST_DEVIATIONS = 3;

  /// Nothing seen yet.
  public static final DriftCusum START = new DriftCusum(0, 0);

  /// After another day.
  public DriftCusum next(double demand, double mean, double variance) {
    // A forecast without any spread is judged as if it had that of one unit.
    var z = (demand - mean) / Math.sqrt(variance > 0 ? variance : 1);
    z = Math.clamp(z, -MOST_DEVIATIONS, MOST_DEVIATIONS);
    return new DriftCusum(
        Math.clamp(up + z - ALLOWANCE, 0, MOST), Math.clamp(down - z - ALLOWANCE, 0, MOST));
  }

  /// Whether demand has left the forecasts.
  public boolean isDrifting() {
    return isAbove() || isBelow();
  }

  /// Whether more comes than the forecasts say.
  boolean isAbove() {
    return up > LIMIT;
  }

  /// Whether less comes than the forecasts say.
  boolean isBelow() {
    return down > LIMIT;
  }
}
