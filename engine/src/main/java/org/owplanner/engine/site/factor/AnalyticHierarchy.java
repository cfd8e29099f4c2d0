package org.owplanner.engine.site.factor;

import java.util.Arrays;
import java.util.List;

/// Weights of factors from how much more important each is than each other: the analytic hierarchy
/// process.
///
/// The weights w are the principal eigenvector of the matrix A of judgements, A·w = λmax·w, Σ w =
/// 1. CI = (λmax − n) / (n − 1), CR = CI / RI, with RI the mean CI of random matrices. Source:
///    Saaty (1980), The Analytic Hierarchy Process; the values of RI are those of Saaty.
///
/// @param weights of the factors in the order of the matrix, summing to 1
/// @param lambdaMax the largest eigenvalue; n where all judgements agree
/// @param consistencyIndex CI
/// @param consistencyRatio CR; 0 for two factors, which can't disagree
public record AnalyticHierarchy(
    List<Double> weights, double lambdaMax, double consistencyIndex, double consistencyRatio) {

  /// The highest ratio at which judgements are taken as they are.
  public static final double MOST_RATIO = 0.10;

  private static final double[] RANDOM_INDEX = {
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49
  };

  /// A third may be written as 0.33.
  private static final double RECIPROCAL_SLACK = 0.02;

  private static final double CONVERGED = 1e-15;
  private static final int MOST_ROUNDS = 100_000;

  public AnalyticHierarchy {
    weights = List.copyOf(weights);
  }

  /// Weighs factors.
  ///
  /// @param judgements row i, column j: how many times as important the i-th is as the j-th, 1/9 to
  ///   9 by custom
  /// @throws IllegalArgumentException if it isn't a square of 1 to 10 rows, or not positive and
  ///   reciprocal
  public static AnalyticHierarchy of(double[][] judgements) {
    check(judgements);
    var n = judgements.length;
    var weights = new double[n];
    Arrays.fill(weights, 1.0 / n);
    var lambda = 0.0;
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var next = times(judgements, weights);
      lambda = Arrays.stream(next).sum();
      var change = 0.0;
      for (var i = 0; i < n; i++) {
        next[i] /= lambda;
        change = Math.max(change, Math.abs(next[i] - weights[i]));
      }
      weights = next;
      if (change <= CONVERGED) {
        break;
      }
    }
    var index = n == 1 ? 0 : Math.max(0, (lambda - n) / (n - 1));
    var ratio = n <= 2 ? 0 : index / RANDOM_INDEX[n - 1];
    return new AnalyticHierarchy(Arrays.stream(weights).boxed().toList(), lambda, index, ratio);
  }

  /// Whether the judgements agree well enough to be used.
  public boolean isConsistent() {
    return consistencyRatio <= MOST_RATIO;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    var product = new double[vector.length];
    for (var i = 0; i < vector.length; i++) {
      for (var j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static void check(double[][] judgements) {
    var n = judgements.length;
    if (n < 1 || n > RANDOM_INDEX.length) {
      throw new IllegalArgumentException(
          "The number of factors that are compared (%d) must be 1 to %d. Group them first."
              .formatted(n, RANDOM_INDEX.length));
    }
    for (var i = 0; i < n; i++) {
      if (judgements[i].length != n) {
        throw new IllegalArgumentException(
            "Row %d of the comparison has %d values, but %d factors are compared. Give one value a factor."
                .formatted(i + 1, judgements[i].length, n));
      }
    }
    for (var i = 0; i < n; i++) {
      for (var j = 0; j < n; j++) {
        check(judgements, i, j);
      }
    }
  }

  private static void check(double[][] judgements, int i, int j) {
    var value = judgements[i][j];
    if (!Double.isFinite(value) || value <= 0) {
      throw new IllegalArgumentException(
          "The comparison of row %d with column %d (%s) must be over 0. Write 1/3 where the column's factor is three times as important."
              .formatted(i + 1, j + 1, value));
    }
    if (Math.abs(value * judgements[j][i] - 1) > RECIPROCAL_SLACK) {
      throw new IllegalArgumentException(
          "The comparison of row %d with column %d (%s) must be the inverse of that of row %d with column %d (%s). Correct one of them."
              .formatted(i + 1, j + 1, value, j + 1, i + 1, judgements[j][i]));
    }
  }
}
