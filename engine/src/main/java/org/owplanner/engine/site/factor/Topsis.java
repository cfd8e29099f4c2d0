package org.owplanner.engine.site.factor;

/// How close alternatives come to the best that there is, and stay from the worst: the technique
/// for order of preference by similarity to the ideal solution.
///
/// v_ij = w_j · x_ij / √(Σ_i x_ij²); S⁺_i and S⁻_i are the distances of row i from the best and
/// from the worst v of all columns; C_i = S⁻_i / (S⁺_i + S⁻_i), 0 to 1, more is better. Source:
/// Hwang and Yoon (1981), Multiple Attribute Decision Making.
public final class Topsis {

  private Topsis() {}

  /// The closeness C of each alternative; 1 for all where they don't differ.
  ///
  /// @param scores a row an alternative, a column a criterion
  /// @param weights of the criteria, from 0 on
  /// @param isLessBetter of the criteria, such as a price
  /// @throws IllegalArgumentException if a row has another length than the weights, or a value
  ///   isn't a number
  public static double[] closeness(double[][] scores, double[] weights, boolean[] isLessBetter) {
    check(scores, weights, isLessBetter);
    var best = new double[scores.length];
    var worst = new double[scores.length];
    for (var j = 0; j < weights.length; j++) {
      addColumn(scores, j, weights[j], isLessBetter[j], best, worst);
    }
    var closeness = new double[scores.length];
    for (var i = 0; i < closeness.length; i++) {
      var away = Math.sqrt(worst[i]);
      var sum = Math.sqrt(best[i]) + away;
      closeness[i] = sum == 0 ? 1 : away / sum;
    }
    return closeness;
  }

  /// Adds the squared distances that a criterion makes.
  private static void addColumn(
      double[][] scores,
      int column,
      double weight,
      boolean isLessBetter,
      double[] best,
      double[] worst) {
    var squares = 0.0;
    var most = Double.NEGATIVE_INFINITY;
    var least = Double.POSITIVE_INFINITY;
    for (var row : scores) {
      squares += row[column] * row[column];
      most = Math.max(most, row[column]);
      least = Math.min(least, row[column]);
    }
    var scale = squares == 0 ? 0 : weight / Math.sqrt(squares);
    for (var i = 0; i < scores.length; i++) {
      var fromMost = scale * (most - scores[i][column]);
      var fromLeast = scale * (scores[i][column] - least);
      best[i] += isLessBetter ? fromLeast * fromLeast : fromMost * fromMost;
      worst[i] += isLessBetter ? fromMost * fromMost : fromLeast * fromLeast;
    }
  }

  private static void check(double[][] scores, double[] weights, boolean[] isLessBetter) {
    if (isLessBetter.length != weights.length) {
      throw new IllegalArgumentException(
          "%d weights, but %d directions are given. Give one of each a criterion."
              .formatted(weights.length, isLessBetter.length));
    }
    for (var weight : weights) {
      if (!Double.isFinite(weight) || weight < 0) {
        throw new IllegalArgumentException(
            "A weight (%s) must be a number from 0 on. Correct it.".formatted(weight));
      }
    }
    for (var i = 0; i < scores.length; i++) {
      if (scores[i].length != weights.length) {
        throw new IllegalArgumentException(
            "Row %d has %d scores, but there are %d weights. Give one score a criterion."
                .formatted(i + 1, scores[i].length, weights.length));
      }
      for (var score : scores[i]) {
        if (!Double.isFinite(score)) {
          throw new IllegalArgumentException(
              "A score of row %d (%s) isn't a number. Correct it.".formatted(i + 1, score));
        }
      }
    }
  }
}
