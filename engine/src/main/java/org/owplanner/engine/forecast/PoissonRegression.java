package org.owplanner.engine.forecast;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/// Counts that are Poisson with log mean x·β, fitted by Newton's method on the likelihood less
/// λ/2·|β|² of the standardised inputs (McCullagh & Nelder 1989, section 2.5); the constant is not
/// shrunk. A step that would make it less likely is halved until it doesn't.
final class PoissonRegression {
  private static final double SHRINKAGE = 5;
  private static final int ITERATIONS = 40;
  private static final int HALVINGS = 30;
  private static final double SMALLEST_LOG = -12;
  private static final double LARGEST_LOG = 8;

  private final double[] mean;
  private final double[] spread;
  private final double[] beta;

  /// Fits the counts; every input's first entry is the constant 1.
  PoissonRegression(double[][] inputs, double[] counts) {
    var columns = inputs[0].length;
    mean = new double[columns];
    spread = new double[columns];
    for (var row : inputs) {
      for (var c = 1; c < columns; c++) {
        mean[c] += row[c] / inputs.length;
      }
    }
    for (var row : inputs) {
      for (var c = 1; c < columns; c++) {
        spread[c] += (row[c] - mean[c]) * (row[c] - mean[c]) / inputs.length;
      }
    }
    var total = 0.0;
    for (var count : counts) {
      total += count;
    }
    beta = new double[columns];
    beta[0] = Math.log(Math.max(total, 0.5) / counts.length);
    var scaled = new double[inputs.length][];
    for (var c = 1; c < columns; c++) {
      spread[c] = Math.sqrt(Math.max(spread[c], 1e-12));
    }
    for (var i = 0; i < inputs.length; i++) {
      scaled[i] = scaled(inputs[i]);
    }
    var likelihood = logLikelihood(scaled, counts);
    for (var i = 0; i < ITERATIONS; i++) {
      likelihood = improve(scaled, counts, likelihood);
    }
  }

  private double[] scaled(double[] input) {
    var scaled = input.clone();
    for (var c = 1; c < scaled.length; c++) {
      scaled[c] = (scaled[c] - mean[c]) / spread[c];
    }
    return scaled;
  }

  /// Returns the likelihood reached.
  private double improve(double[][] inputs, double[] counts, double before) {
    var size = beta.length;
    var gradient = new double[size];
    var hessian = new double[size][size];
    for (var i = 0; i < inputs.length; i++) {
      var expected = expectedScaled(inputs[i]);
      for (var a = 0; a < size; a++) {
        gradient[a] += inputs[i][a] * (counts[i] - expected);
        for (var b = 0; b <= a; b++) {
          hessian[a][b] += inputs[i][a] * inputs[i][b] * expected;
        }
      }
    }
    for (var a = 0; a < size; a++) {
      gradient[a] -= a == 0 ? 0 : SHRINKAGE * beta[a];
      hessian[a][a] += SHRINKAGE;
      for (var b = 0; b < a; b++) {
        hessian[b][a] = hessian[a][b];
      }
    }
    var step =
        new CholeskyDecomposition(new Array2DRowRealMatrix(hessian, false))
            .getSolver()
            .solve(new ArrayRealVector(gradient, false));
    var share = 1.0;
    for (var a = 0; a < size; a++) {
      beta[a] += step.getEntry(a);
    }
    for (var halving = 0; halving < HALVINGS; halving++) {
      var after = logLikelihood(inputs, counts);
      if (after >= before) {
        return after;
      }
      share /= 2;
      for (var a = 0; a < size; a++) {
        beta[a] -= share * step.getEntry(a);
      }
    }
    for (var a = 0; a < size; a++) {
      beta[a] -= share * step.getEntry(a);
    }
    return before;
  }

  private double logLikelihood(double[][] inputs, double[] counts) {
    var sum = 0.0;
    for (var i = 0; i < inputs.length; i++) {
      var expected = expectedScaled(inputs[i]);
      sum += counts[i] * Math.log(expected) - expected;
    }
    for (var a = 1; a < beta.length; a++) {
      sum -= SHRINKAGE / 2 * beta[a] * beta[a];
    }
    return sum;
  }

  private double expectedScaled(double[] input) {
    var log = 0.0;
    for (var c = 0; c < input.length; c++) {
      log += input[c] * beta[c];
    }
    return Math.exp(Math.clamp(log, SMALLEST_LOG, LARGEST_LOG));
  }

  /// Expected count.
  double expected(double[] input) {
    return expectedScaled(scaled(input));
  }
}
