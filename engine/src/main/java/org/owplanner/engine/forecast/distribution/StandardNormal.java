package org.owplanner.engine.forecast.distribution;

import org.apache.commons.math3.special.Erf;

/// The normal distribution with mean 0 and variance 1.
public final class StandardNormal {

  private static final double ROOT_2 = Math.sqrt(2);
  private static final double ROOT_2_PI = Math.sqrt(2 * Math.PI);

  private StandardNormal() {}

  /// φ(z).
  public static double density(double z) {
    return Math.exp(-z * z / 2) / ROOT_2_PI;
  }

  /// Φ(z).
  public static double cumulative(double z) {
    return z < -38 ? 0 : z > 38 ? 1 : Erf.erfc(-z / ROOT_2) / 2;
  }

  /// The z with Φ(z) = `level`.
  public static double quantile(double level) {
    return -ROOT_2 * Erf.erfcInv(2 * level);
  }
}
