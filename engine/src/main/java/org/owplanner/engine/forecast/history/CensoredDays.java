package org.owplanner.engine.forecast.history;

import org.owplanner.engine.forecast.distribution.StandardShape;

/// Demand of days that sold out: at least what was sold, so E[D | D ≥ sold] with a negative
/// binomial D of the mean and variance of the known days around it, found by two rounds of
/// expectation and maximisation (Agrawal & Smith 1996, section 3; Conrad 1976 for Poisson demand).
///
/// To leave such days out would leave out the best ones.
final class CensoredDays {

  private static final int AROUND = 56;
  private static final int ROUNDS = 2;
  private static final double MOST_TIMES_MEAN = 3;

  private CensoredDays() {}

  /// Writes the expected demand of each day at which `isCensored`, as whole units.
  static void complete(double[] demand, boolean[] isCensored) {
    var sold = demand.clone();
    for (var round = 0; round < ROUNDS; round++) {
      for (var day = 0; day < demand.length; day++) {
        if (isCensored[day]) {
          demand[day] = expected(sold[day], demand, day);
        }
      }
    }
  }

  private static double expected(double sold, double[] demand, int day) {
    var known = 0;
    var sum = 0.0;
    var squares = 0.0;
    for (var t = Math.max(0, day - AROUND); t < Math.min(demand.length, day + AROUND); t++) {
      if (t != day && !Double.isNaN(demand[t])) {
        known++;
        sum += demand[t];
        squares += demand[t] * demand[t];
      }
    }
    if (known < 2 || sum == 0 || sold <= 0) {
      return sold;
    }
    var mean = sum / known;
    var variance = Math.max(mean, (squares - known * mean * mean) / (known - 1));
    var around = StandardShape.COUNTS.of(mean, variance);
    var chance = 1 - around.cumulative(sold - 1);
    if (chance < 1e-6) {
      return sold;
    }
    // E[D; D ≥ s] = E[(D − (s − 1))+] + (s − 1)·P(D ≥ s).
    var expected = (around.expectedExcess(sold - 1) + (sold - 1) * chance) / chance;
    return Math.rint(Math.clamp(expected, sold, sold + MOST_TIMES_MEAN * (mean + 1)));
  }
}
