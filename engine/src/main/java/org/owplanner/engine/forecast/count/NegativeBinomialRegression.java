package org.owplanner.engine.forecast.count;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;

/// Counts y that are negative binomial with mean μ = E·exp(o + x·β) and size r = exp(x·γ), exposure
/// E and offset o given, fitted by Newton steps in β and γ in turn on the likelihood less λ·(|β|² +
/// |γ|²) of the standardised inputs; constants are not shrunk (Hilbe 2011, chapters 8 and 10.2,
/// heterogeneous negative binomial).
final class NegativeBinomialRegression {

  private static final double SHRINKAGE = 10;
  private static final int ITERATIONS = 20;
  private static final double ENOUGH = 1e-6;
  private static final double LONGEST_STEP = 1.5;
  private static final double FARTHEST = 5;
  private static final double USUAL = 4;
  private static final double LARGEST_LIFT = 6;

  private final double[] mean = new double[CountFeatures.COUNT];
  private final double[] spread = new double[CountFeatures.COUNT];
  private double[] beta = new double[CountFeatures.COUNT];
  private double[] gamma = new double[CountFeatures.COUNT];

  NegativeBinomialRegression(CountWindows windows) {
    standardise(windows);
    var rows = new double[windows.count()][];
    for (var w = 0; w < rows.length; w++) {
      rows[w] = scaled(windows.features[w]);
    }
    start(windows);
    var likelihood = likelihood(windows, rows, beta, gamma);
    for (var i = 0; i < ITERATIONS; i++) {
      var before = likelihood;
      likelihood = improve(windows, rows, true, likelihood);
      likelihood = improve(windows, rows, false, likelihood);
      if (likelihood - before < ENOUGH * Math.abs(before)) {
        break;
      }
    }
  }

  /// Mean and spread of each input, of what lies within four spreads in a second pass, so that odd
  /// series don't stretch the scale of all.
  private void standardise(CountWindows windows) {
    for (var pass = 0; pass < 2; pass++) {
      for (var c = 1; c < mean.length; c++) {
        var low = pass == 0 ? Double.NEGATIVE_INFINITY : mean[c] - USUAL * spread[c] - 1e-9;
        var high = pass == 0 ? Double.POSITIVE_INFINITY : mean[c] + USUAL * spread[c] + 1e-9;
        var count = 0;
        var sum = 0.0;
        var squares = 0.0;
        for (var w = 0; w < windows.count(); w++) {
          var x = windows.features[w][c];
          if (x >= low && x <= high) {
            count++;
            sum += x;
            squares += x * x;
          }
        }
        if (count > 0) {
          mean[c] = sum / count;
          spread[c] = Math.sqrt(Math.max(0, squares / count - mean[c] * mean[c]));
        }
      }
    }
  }

  /// Inputs that never vary tell nothing: 0.
  private double[] scaled(double[] row) {
    var scaled = new double[row.length];
    scaled[0] = 1;
    for (var c = 1; c < row.length; c++) {
      scaled[c] =
          spread[c] < 1e-6 ? 0 : Math.clamp((row[c] - mean[c]) / spread[c], -FARTHEST, FARTHEST);
    }
    return scaled;
  }

  private void start(CountWindows windows) {
    var demand = 0.5;
    var expected = 0.5;
    for (var w = 0; w < windows.count(); w++) {
      for (var i = windows.first[w]; i < windows.first[w + 1]; i++) {
        demand += windows.demand[i];
        expected += windows.exposure[i] * Math.exp(windows.offset[w]);
      }
    }
    beta[0] = Math.log(demand / expected);
  }

  private static double lift(double[] row, double[] coefficients) {
    var sum = 0.0;
    for (var c = 0; c < row.length; c++) {
      sum += row[c] * coefficients[c];
    }
    return Math.clamp(sum, -LARGEST_LIFT, LARGEST_LIFT);
  }

  private static double likelihood(
      CountWindows windows, double[][] rows, double[] beta, double[] gamma) {
    var sum = 0.0;
    for (var w = 0; w < rows.length; w++) {
      var level = Math.exp(windows.offset[w] + lift(rows[w], beta));
      var size = Math.exp(lift(rows[w], gamma));
      for (var i = windows.first[w]; i < windows.first[w + 1]; i++) {
        sum += GammaRatio.logLikelihood(windows.demand[i], level * windows.exposure[i], size);
      }
    }
    for (var c = 1; c < beta.length; c++) {
      sum -= SHRINKAGE * (beta[c] * beta[c] + gamma[c] * gamma[c]);
    }
    return sum;
  }

  /// One Newton step in β or γ, halved until the likelihood doesn't fall.
  private double improve(CountWindows windows, double[][] rows, boolean ofMean, double likelihood) {
    var size = beta.length;
    var gradient = new double[size];
    var curvature = new double[size][size];
    for (var w = 0; w < rows.length; w++) {
      var level = Math.exp(windows.offset[w] + lift(rows[w], beta));
      var r = Math.exp(lift(rows[w], gamma));
      var slope = 0.0;
      var bend = 0.0;
      for (var i = windows.first[w]; i < windows.first[w + 1]; i++) {
        var y = windows.demand[i];
        var mu = level * windows.exposure[i];
        if (ofMean) {
          slope += (y - mu) * r / (r + mu);
          bend += mu * r / (r + mu);
        } else {
          var first = r * (GammaRatio.digamma(r, y) - Math.log1p(mu / r) + 1 - (r + y) / (r + mu));
          var second =
              first
                  + r
                      * r
                      * (GammaRatio.trigamma(r, y)
                          + 1 / r
                          - 2 / (r + mu)
                          + (r + y) / ((r + mu) * (r + mu)));
          slope += first;
          bend -= second;
        }
      }
      bend = Math.max(bend, ofMean ? 0 : 0.01);
      for (var a = 0; a < size; a++) {
        gradient[a] += rows[w][a] * slope;
        for (var b = 0; b <= a; b++) {
          curvature[a][b] += rows[w][a] * rows[w][b] * bend;
        }
      }
    }
    var now = ofMean ? beta : gamma;
    for (var a = 0; a < size; a++) {
      gradient[a] -= a == 0 ? 0 : 2 * SHRINKAGE * now[a];
      curvature[a][a] += a == 0 ? 1e-6 : 2 * SHRINKAGE;
      for (var b = 0; b < a; b++) {
        curvature[b][a] = curvature[a][b];
      }
    }
    return walk(windows, rows, ofMean, likelihood, solve(curvature, gradient));
  }

  private static double[] solve(double[][] curvature, double[] gradient) {
    try {
      return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false))
          .getSolver()
          .solve(new ArrayRealVector(gradient, false))
          .toArray();
    } catch (NonPositiveDefiniteMatrixException e) {
      return new double[gradient.length];
    }
  }

  private double walk(
      CountWindows windows, double[][] rows, boolean ofMean, double likelihood, double[] step) {
    var now = ofMean ? beta : gamma;
    for (var share = 1.0; share > 0.01; share /= 2) {
      var next = now.clone();
      for (var c = 0; c < next.length; c++) {
        next[c] += share * Math.clamp(step[c], -LONGEST_STEP, LONGEST_STEP);
      }
      var reached = likelihood(windows, rows, ofMean ? next : beta, ofMean ? gamma : next);
      if (reached >= likelihood) {
        beta = ofMean ? next : beta;
        gamma = ofMean ? gamma : next;
        return reached;
      }
    }
    return likelihood;
  }

  /// Demand of an ordinary step and the size r of what is known.
  CountLevel level(double[] row, double log) {
    var scaled = scaled(row);
    return new CountLevel(Math.exp(log + lift(scaled, beta)), Math.exp(lift(scaled, gamma)));
  }
}
