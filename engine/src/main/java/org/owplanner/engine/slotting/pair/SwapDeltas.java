package org.owplanner.engine.slotting.pair;

import java.util.Arrays;

/// What every swap of two facilities would change the objective by, kept up to date in O(n²) per
/// swap.
///
/// What facility i would cost at location a while all others stay is kept in `H`, and a swap of r
/// and s adds products of two vectors to it:
///
/// ```
/// H[i][a] = linear[i][a] + Σₖ flow[i][k] · distance[a][π(k)] + flow[k][i] · distance[π(k)][a]
/// x[i]    = flow[i][r] − flow[i][s]
/// y[a]    = distance[a][π(s)] − distance[a][π(r)]
/// H[i][a] += x[i] · y[a]      and the same with both matrices transposed
/// Δ(i, j) = H[i][π(j)] + H[j][π(i)] − H[i][π(i)] − H[j][π(j)]
///           + (flow[i][j] + flow[j][i]) · (distance[π(i)][π(j)] + distance[π(j)][π(i)])
/// Δ(i, j) += (x[i] − x[j]) · (y[π(j)] − y[π(i)])      for pairs other than r and s
/// ```
///
/// The last line is equation 3 of Taillard (1991). `double` holds integers exactly up to 2⁵³,
/// multiplies in vector registers, and its infinity survives additions: a forbidden combination is
/// an infinite linear cost.
final class SwapDeltas {

  private final int size;
  private final SwapMatrices matrices;
  private final double[][] cost;
  private final double[][] delta;
  private final int[] locationOf;
  private final double[] x;
  private final double[] y;
  private final double[] yAt;
  private double objective;

  SwapDeltas(SwapMatrices matrices) {
    this.matrices = matrices;
    size = matrices.size();
    cost = new double[size][size];
    delta = new double[size][size];
    locationOf = new int[size];
    x = new double[size];
    y = new double[size];
    yAt = new double[size];
  }

  /// Starts from an assignment: O(n³).
  void start(int[] assignment) {
    System.arraycopy(assignment, 0, locationOf, 0, size);
    for (var i = 0; i < size; i++) {
      System.arraycopy(matrices.linear()[i], 0, cost[i], 0, size);
      addRow(matrices.flow()[i], matrices.distance(), cost[i]);
      if (!matrices.isSymmetric()) {
        addRow(matrices.flowBack()[i], matrices.distanceBack(), cost[i]);
      }
    }
    var twice = 0.0;
    for (var i = 0; i < size; i++) {
      // pairs are in the rows of both ends, linear costs in one
      twice += cost[i][locationOf[i]] + matrices.linear()[i][locationOf[i]];
      Arrays.fill(delta[i], 0);
    }
    objective = twice / 2;
    for (var i = 0; i < size; i++) {
      for (var j = i + 1; j < size; j++) {
        delta[i][j] = fromCosts(i, j);
      }
    }
  }

  private void addRow(double[] flow, double[][] distanceTo, double[] row) {
    for (var k = 0; k < size; k++) {
      if (flow[k] != 0) {
        addScaled(row, flow[k], distanceTo[locationOf[k]]);
      }
    }
  }

  private static void addScaled(double[] row, double factor, double[] vector) {
    for (var a = 0; a < row.length; a++) {
      row[a] += factor * vector[a];
    }
  }

  private double fromCosts(int i, int j) {
    if (matrices.alike().areAlike(i, j)) {
      return Double.POSITIVE_INFINITY;
    }
    var a = locationOf[i];
    var b = locationOf[j];
    return cost[i][b] + cost[j][a] - cost[i][a] - cost[j][b] + matrices.both(i, j, a, b);
  }

  /// The change of the objective if facilities `i` < `j` swapped; infinite where forbidden.
  double[] changesFrom(int i) {
    return delta[i];
  }

  /// Where every facility lies now; not to be changed.
  int[] locationOf() {
    return locationOf;
  }

  double objective() {
    return objective;
  }

  /// Swaps facilities `r` < `s`.
  void swap(int r, int s) {
    var p = locationOf[r];
    var q = locationOf[s];
    objective += delta[r][s];
    update(
        matrices.flowBack()[r],
        matrices.flowBack()[s],
        matrices.distance()[p],
        matrices.distance()[q]);
    if (!matrices.isSymmetric()) {
      update(
          matrices.flow()[r],
          matrices.flow()[s],
          matrices.distanceBack()[p],
          matrices.distanceBack()[q]);
    }
    locationOf[r] = q;
    locationOf[s] = p;
    for (var i = 0; i < size; i++) {
      if (i != r) {
        delta[Math.min(i, r)][Math.max(i, r)] = fromCosts(Math.min(i, r), Math.max(i, r));
      }
      if (i != s) {
        delta[Math.min(i, s)][Math.max(i, s)] = fromCosts(Math.min(i, s), Math.max(i, s));
      }
    }
  }

  private void update(double[] flowR, double[] flowS, double[] distanceP, double[] distanceQ) {
    for (var i = 0; i < size; i++) {
      x[i] = flowR[i] - flowS[i];
      y[i] = distanceQ[i] - distanceP[i];
    }
    for (var i = 0; i < size; i++) {
      yAt[i] = y[locationOf[i]];
    }
    for (var i = 0; i < size; i++) {
      if (x[i] != 0) {
        addScaled(cost[i], x[i], y);
      }
      addProducts(delta[i], i + 1, x[i], x, yAt[i], yAt);
    }
  }

  private static void addProducts(
      double[] row, int from, double xi, double[] x, double yi, double[] y) {
    for (var j = from; j < row.length; j++) {
      row[j] += (xi - x[j]) * (y[j] - yi);
    }
  }
}
