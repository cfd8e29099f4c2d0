package org.owplanner.engine.slotting.pair;

/// The numbers of a dense pair problem as [SwapDeltas] reads them.
///
/// Diagonals are part of `linear`, forbidden combinations are infinite there. If one of the two
/// matrices is symmetric, the objective stays the same when the other is replaced by half the sum
/// of itself and its transpose, so one product per swap does instead of two: then `flow[i][k] ·
/// distance[a][b]` is already the sum of both directions.
///
/// @param flow rows of what flows out, or of both directions' sum where symmetric
/// @param flowBack rows of what flows in
/// @param distance row p: the distances to location p from all, as `flow` runs outwards
/// @param distanceBack row p: the distances from location p to all
/// @param linear a row a facility
/// @param alike facilities whose swap changes nothing
record SwapMatrices(
    boolean isSymmetric,
    double[][] flow,
    double[][] flowBack,
    double[][] distance,
    double[][] distanceBack,
    double[][] linear,
    Interchangeable alike) {

  static SwapMatrices of(DensePairProblem problem) {
    var n = problem.size();
    var out = new double[n][n];
    var in = new double[n][n];
    var to = new double[n][n];
    var from = new double[n][n];
    var linear = new double[n][n];
    var isFlowSymmetric = true;
    var isDistanceSymmetric = true;
    for (var i = 0; i < n; i++) {
      for (var j = 0; j < n; j++) {
        isFlowSymmetric &= problem.flow(i, j) == problem.flow(j, i);
        isDistanceSymmetric &= problem.distance(i, j) == problem.distance(j, i);
        linear[i][j] =
            problem.isAllowed(i, j)
                ? problem.linear(i, j) + (double) problem.flow(i, i) * problem.distance(j, j)
                : Double.POSITIVE_INFINITY;
        if (i != j) {
          out[i][j] = problem.flow(i, j);
          in[j][i] = problem.flow(i, j);
          to[j][i] = problem.distance(i, j);
          from[i][j] = problem.distance(i, j);
        }
      }
    }
    var isSymmetric = isFlowSymmetric || isDistanceSymmetric;
    if (isDistanceSymmetric) {
      addInto(out, in);
    } else if (isFlowSymmetric) {
      addInto(to, from);
    }
    return new SwapMatrices(isSymmetric, out, in, to, from, linear, Interchangeable.of(problem));
  }

  /// Leaves the sum of a matrix and its transpose in both.
  private static void addInto(double[][] matrix, double[][] transpose) {
    for (var i = 0; i < matrix.length; i++) {
      for (var j = 0; j < matrix.length; j++) {
        matrix[i][j] += transpose[i][j];
        transpose[i][j] = matrix[i][j];
      }
    }
  }

  int size() {
    return linear.length;
  }

  /// What facilities `i` and `j` at locations `a` and `b` weigh in both directions, both ways
  /// round.
  double both(int i, int j, int a, int b) {
    return isSymmetric
        ? 2 * flow[i][j] * distance[a][b]
        : (flow[i][j] + flow[j][i]) * (distance[a][b] + distance[b][a]);
  }
}
