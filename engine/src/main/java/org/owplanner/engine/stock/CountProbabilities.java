package org.owplanner.engine.stock;

import java.util.Arrays;

/// Probabilities of a count with a mean and an index of dispersion, as a window around its mode.
///
/// Poisson for an index of 1, else the negative binomial of size r = λ/(φ − 1) with ratios p(u +
/// 1)/p(u) = (u + r)/(u + 1)·(φ − 1)/φ; walked from the mode both ways, so that nothing underflows
/// however large the mean.
///
/// @param first smallest count of the window
/// @param share probability of each count from there on, together 1
record CountProbabilities(int first, double[] share) {

  private static final double NEGLIGIBLE = 1e-12;

  static CountProbabilities of(double mean, double dispersion) {
    if (mean <= 0) {
      return new CountProbabilities(0, new double[] {1});
    }
    var excess = dispersion - 1;
    var isPoisson = excess < 1e-9;
    var slope = isPoisson ? 0 : excess / dispersion;
    var constant = isPoisson ? mean : mean / dispersion;
    var mode = (int) Math.max(0, Math.floor(isPoisson ? mean : mean - excess));
    var below = new double[mode + 1];
    var down = 0;
    var share = 1.0;
    for (var u = mode; u > 0; u--) {
      share *= u / ((u - 1) * slope + constant);
      if (share < NEGLIGIBLE) {
        break;
      }
      below[down++] = share;
    }
    var above = new double[64];
    var up = 0;
    share = 1.0;
    for (var u = mode; ; u++) {
      share *= (u * slope + constant) / (u + 1);
      if (share < NEGLIGIBLE) {
        break;
      }
      if (up == above.length) {
        above = Arrays.copyOf(above, 2 * up);
      }
      above[up++] = share;
    }
    return joined(mode, below, down, above, up);
  }

  private static CountProbabilities joined(
      int mode, double[] below, int down, double[] above, int up) {
    var share = new double[down + 1 + up];
    var sum = 1.0;
    share[down] = 1;
    for (var k = 0; k < down; k++) {
      share[down - 1 - k] = below[k];
      sum += below[k];
    }
    for (var k = 0; k < up; k++) {
      share[down + 1 + k] = above[k];
      sum += above[k];
    }
    for (var k = 0; k < share.length; k++) {
      share[k] /= sum;
    }
    return new CountProbabilities(mode - down, share);
  }

  /// The same in cells of so many units: a count between two cells lies on both, so that the mean
  /// stays; what is beyond the last probability of 1e-9 lies on the last cell.
  double[] inCells(int cellUnits) {
    var last = first + share.length - 1;
    var cells = new double[last / cellUnits + (cellUnits == 1 ? 1 : 2)];
    for (var k = 0; k < share.length; k++) {
      var cell = (first + k) / cellUnits;
      var over = (double) ((first + k) % cellUnits) / cellUnits;
      cells[cell] += share[k] * (1 - over);
      if (over > 0) {
        cells[cell + 1] += share[k] * over;
      }
    }
    var tail = 0.0;
    var end = cells.length - 1;
    while (end > 0 && tail + cells[end] < 1e-9) {
      tail += cells[end--];
    }
    var trimmed = Arrays.copyOf(cells, end + 1);
    trimmed[end] += tail;
    return trimmed;
  }
}
