package org.owplanner.engine.forecast.distribution;

/// How much may be sold over some time, D.
public interface DemandDistribution {

  /// E[D].
  double mean();

  /// Var[D].
  double variance();

  /// P(D ≤ x).
  double cumulative(double x);

  /// The least x with P(D ≤ x) ≥ `level`; `level` lies strictly between 0 and 1.
  double quantile(double level);

  /// E[max(D − x, 0)]: what is asked for beyond a stock of x.
  double expectedExcess(double x);

  /// The quantiles of ascending levels.
  default double[] quantiles(double[] levels) {
    var quantiles = new double[levels.length];
    for (var i = 0; i < levels.length; i++) {
      quantiles[i] = quantile(levels[i]);
    }
    return quantiles;
  }
}
