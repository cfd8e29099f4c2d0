package org.owplanner.engine.forecast.history;

/// How likely it is that goods are still asked for, from how long ago they last were.
///
/// While they are, a day brings demand with probability p; each day they end with probability d.
/// After n days without demand, P(alive) = a ÷ (a + b), a = ((1 − p)·(1 − d))ⁿ, b = d·Σ_{i<n} ((1 −
/// p)·(1 − d))ⁱ (Fader, Hardie & Lee 2005, in discrete time; the probability that TSB smooths).
final class Survival {

  /// Below it a SKU is said to be at its end.
  static final double END_OF_LIFE = 0.2;

  /// Lives of two years on average.
  private static final double END_A_DAY = 1.0 / 730;

  private static final double PRIOR_DAYS = 30;
  private static final double PRIOR_SHARE = 1.0 / 30;

  private Survival() {}

  /// P(alive) after a history, unknown days left out; 1 without any demand.
  static double alive(double[] demand) {
    var known = 0;
    var demands = 0;
    var since = 0;
    for (var value : demand) {
      if (!Double.isNaN(value)) {
        known++;
        demands += value > 0 ? 1 : 0;
        since = value > 0 ? 0 : since + 1;
      }
    }
    return demands == 0 ? 1 : alive(demands, known - since, since);
  }

  /// P(alive) after `demands` days with demand in `days` days up to the last of them, and `since`
  /// days without.
  static double alive(int demands, int days, int since) {
    var p = (demands + PRIOR_DAYS * PRIOR_SHARE) / (days + PRIOR_DAYS);
    var stays = (1 - p) * (1 - END_A_DAY);
    var quiet = Math.pow(stays, since);
    return quiet / (quiet + END_A_DAY * (1 - quiet) / (1 - stays));
  }
}
