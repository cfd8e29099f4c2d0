package org.owplanner.engine.forecast.count;

import java.util.Arrays;

/// How much each place in the season brings, mean 1: places are counted back from the end of the
/// history, so the first step to come has the place 0.
///
/// The factor of a place is (units there + κ·φ·prior) ÷ (units expected there + κ·φ): a gamma prior
/// around what like series show, φ being the series' variance ÷ mean, so that lumps count as one.
///
/// @param factors of the places
record SeasonProfile(double[] factors) {

  private static final double PRIOR_DEMANDS = 30;
  private static final SeasonProfile NONE = new SeasonProfile(new double[] {1});

  static SeasonProfile none() {
    return NONE;
  }

  private int place(int length, int step) {
    return Math.floorMod(step - length, factors.length);
  }

  double factor(int length, int step) {
    return factors[place(length, step)];
  }

  boolean isNone() {
    return factors.length == 1;
  }

  /// The profile of one series before `origin`, shrunk towards this one.
  SeasonProfile of(ExposedSeries series, int origin) {
    if (isNone()) {
      return this;
    }
    var sums = new SeasonSums(factors.length);
    sums.add(series, origin, 1);
    return shrunk(sums, PRIOR_DEMANDS * sums.dispersion());
  }

  /// This profile as the prior of what was seen.
  SeasonProfile shrunk(SeasonSums sums, double prior) {
    var shrunk = new double[factors.length];
    var sum = 0.0;
    for (var place = 0; place < shrunk.length; place++) {
      shrunk[place] = (sums.units[place] + prior * factors[place]) / (sums.expected[place] + prior);
      sum += shrunk[place];
    }
    for (var place = 0; place < shrunk.length; place++) {
      shrunk[place] *= shrunk.length / sum;
    }
    return new SeasonProfile(shrunk);
  }

  static SeasonProfile flat(int season) {
    var factors = new double[season];
    Arrays.fill(factors, 1);
    return new SeasonProfile(factors);
  }
}
