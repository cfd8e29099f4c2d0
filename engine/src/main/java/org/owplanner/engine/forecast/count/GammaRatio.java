package org.owplanner.engine.forecast.count;

import org.apache.commons.math3.special.Gamma;

/// Ratios of gamma functions, Γ(r + y) ÷ Γ(r), and their derivatives by ln r: sums of y terms where
/// y is small and whole, else from the functions themselves.
final class GammaRatio {

  private static final int FEW = 24;

  private GammaRatio() {}

  private static boolean isFew(double y) {
    return y <= FEW && y == Math.rint(y);
  }

  /// ln Γ(r + y) − ln Γ(r).
  static double log(double r, double y) {
    if (!isFew(y)) {
      return Gamma.logGamma(r + y) - Gamma.logGamma(r);
    }
    var product = 1.0;
    var sum = 0.0;
    for (var j = 0; j < y; j++) {
      product *= r + j;
      if (product > 1e200) {
        sum += Math.log(product);
        product = 1;
      }
    }
    return sum + Math.log(product);
  }

  /// ψ(r + y) − ψ(r).
  static double digamma(double r, double y) {
    if (!isFew(y)) {
      return Gamma.digamma(r + y) - Gamma.digamma(r);
    }
    var sum = 0.0;
    for (var j = 0; j < y; j++) {
      sum += 1 / (r + j);
    }
    return sum;
  }

  /// ψ'(r + y) − ψ'(r).
  static double trigamma(double r, double y) {
    if (!isFew(y)) {
      return Gamma.trigamma(r + y) - Gamma.trigamma(r);
    }
    var sum = 0.0;
    for (var j = 0; j < y; j++) {
      sum -= 1 / ((r + j) * (r + j));
    }
    return sum;
  }

  /// Logarithm of the negative binomial probability of y with mean m and size r, less ln y!.
  static double logLikelihood(double y, double mean, double size) {
    var all = size + mean;
    var likelihood = size * -Math.log1p(mean / size);
    return y == 0 ? likelihood : likelihood + log(size, y) + y * Math.log(mean / all);
  }
}
