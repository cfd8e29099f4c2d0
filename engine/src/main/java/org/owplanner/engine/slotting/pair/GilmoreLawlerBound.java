package org.owplanner.engine.slotting.pair;

import java.util.Arrays;

/// A lower bound of a dense pair problem (Gilmore 1962, Lawler 1963).
///
/// If facility i lies at location a, its flows meet the distances from a in at best opposite order:
/// `l[i][a] = linear[i][a] + flow[i][i] · distance[a][a]` + the least scalar product of the other
/// numbers of row i of the flows and row a of the distances. The linear assignment over `l` costs
/// at most what any assignment costs. Columns instead of rows give another bound; the larger
/// counts.
public final class GilmoreLawlerBound {

  private GilmoreLawlerBound() {}

  /// No assignment without forbidden combinations costs less.
  ///
  /// @throws IllegalArgumentException if the forbidden combinations leave no assignment
  public static long of(DensePairProblem problem) {
    return Math.max(bound(problem, false), bound(problem, true));
  }

  private static long bound(DensePairProblem problem, boolean isByColumn) {
    var n = problem.size();
    var flows = new long[n][];
    var distances = new long[n][];
    for (var k = 0; k < n; k++) {
      flows[k] = sortedFlows(problem, k, isByColumn);
      distances[k] = sortedDistances(problem, k, isByColumn);
    }
    var cost = new long[n][n];
    for (var i = 0; i < n; i++) {
      for (var a = 0; a < n; a++) {
        cost[i][a] =
            problem.isAllowed(i, a)
                ? problem.linear(i, a)
                    + problem.flow(i, i) * problem.distance(a, a)
                    + leastProduct(flows[i], distances[a])
                : LinearAssignment.FORBIDDEN;
      }
    }
    var least = LinearAssignment.solve(cost);
    if (least.cost() >= LinearAssignment.FORBIDDEN / 2) {
      throw new IllegalArgumentException(
          "A pair problem of size %d has no assignment without forbidden combinations."
              .formatted(n));
    }
    return least.cost();
  }

  private static long[] sortedFlows(DensePairProblem problem, int i, boolean isByColumn) {
    var sorted = new long[problem.size() - 1];
    for (int j = 0, at = 0; j < problem.size(); j++) {
      if (j != i) {
        sorted[at++] = isByColumn ? problem.flow(j, i) : problem.flow(i, j);
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private static long[] sortedDistances(DensePairProblem problem, int a, boolean isByColumn) {
    var sorted = new long[problem.size() - 1];
    for (int b = 0, at = 0; b < problem.size(); b++) {
      if (b != a) {
        sorted[at++] = isByColumn ? problem.distance(b, a) : problem.distance(a, b);
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private static long leastProduct(long[] flows, long[] distances) {
    var sum = 0L;
    for (var k = 0; k < flows.length; k++) {
      sum += flows[k] * distances[flows.length - 1 - k];
    }
    return sum;
  }
}
