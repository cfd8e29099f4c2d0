package org.owplanner.engine.forecast.fit;

import java.util.Arrays;

/// The simplex search of Nelder & Mead (1965) within a box: reflect 1, expand 2, contract ½, shrink
/// ½.
///
/// Points outside the box are set onto its border. It allocates once, before the search, since a
/// hundred thousand series are fitted a night; Commons Math's allocates several arrays a step and
/// knows no box.
public final class NelderMead {

  private final double[] lower;
  private final double[] upper;
  private final int evaluations;
  private final double tolerance;

  /// A search that ends after `evaluations`, or when the simplex's values differ by less than
  /// `tolerance`, whichever comes first.
  public NelderMead(double[] lower, double[] upper, int evaluations, double tolerance) {
    this.lower = lower;
    this.upper = upper;
    this.evaluations = evaluations;
    this.tolerance = tolerance;
  }

  /// Moves `point` to the best point found, starting from it with a simplex of edges `step`, and
  /// returns its value; +∞ where no point was allowed.
  public double minimise(Objective objective, double[] point, double[] step) {
    var size = point.length;
    var simplex = new double[size + 1][];
    var value = new double[size + 1];
    for (var i = 0; i <= size; i++) {
      simplex[i] = point.clone();
      if (i > 0) {
        var moved = point[i - 1] + step[i - 1];
        simplex[i][i - 1] = moved > upper[i - 1] ? point[i - 1] - step[i - 1] : moved;
      }
      value[i] = valueAt(objective, simplex[i]);
    }
    var left = evaluations - size - 1;
    var centre = new double[size];
    var trial = new double[size];
    var other = new double[size];
    while (left > 0) {
      sort(simplex, value);
      if (value[size] - value[0] <= tolerance) {
        break;
      }
      Arrays.fill(centre, 0);
      for (var i = 0; i < size; i++) {
        for (var d = 0; d < size; d++) {
          centre[d] += simplex[i][d] / size;
        }
      }
      var worst = simplex[size];
      var reflected = tryAt(objective, trial, centre, worst, -1);
      left--;
      if (reflected < value[0]) {
        var expanded = tryAt(objective, other, centre, worst, -2);
        left--;
        if (expanded < reflected) {
          replace(simplex, value, other, expanded);
        } else {
          replace(simplex, value, trial, reflected);
        }
      } else if (reflected < value[size - 1]) {
        replace(simplex, value, trial, reflected);
      } else {
        var isOutside = reflected < value[size];
        var contracted = tryAt(objective, other, centre, worst, isOutside ? -0.5 : 0.5);
        left--;
        if (contracted < Math.min(reflected, value[size])) {
          replace(simplex, value, other, contracted);
        } else {
          left -= shrink(objective, simplex, value);
        }
      }
    }
    sort(simplex, value);
    System.arraycopy(simplex[0], 0, point, 0, size);
    return value[0];
  }

  private double tryAt(
      Objective objective, double[] trial, double[] centre, double[] worst, double factor) {
    for (var d = 0; d < trial.length; d++) {
      trial[d] = centre[d] + factor * (worst[d] - centre[d]);
    }
    return valueAt(objective, trial);
  }

  private double valueAt(Objective objective, double[] point) {
    for (var d = 0; d < point.length; d++) {
      point[d] = Math.clamp(point[d], lower[d], upper[d]);
    }
    var value = objective.at(point);
    return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
  }

  private static void replace(double[][] simplex, double[] value, double[] point, double at) {
    var last = simplex.length - 1;
    System.arraycopy(point, 0, simplex[last], 0, point.length);
    value[last] = at;
  }

  private int shrink(Objective objective, double[][] simplex, double[] value) {
    for (var i = 1; i < simplex.length; i++) {
      for (var d = 0; d < simplex[0].length; d++) {
        simplex[i][d] = (simplex[i][d] + simplex[0][d]) / 2;
      }
      value[i] = valueAt(objective, simplex[i]);
    }
    return simplex.length - 1;
  }

  private static void sort(double[][] simplex, double[] value) {
    for (var i = 1; i < value.length; i++) {
      var point = simplex[i];
      var at = value[i];
      var j = i - 1;
      while (j >= 0 && value[j] > at) {
        simplex[j + 1] = simplex[j];
        value[j + 1] = value[j];
        j--;
      }
      simplex[j + 1] = point;
      value[j + 1] = at;
    }
  }
}
