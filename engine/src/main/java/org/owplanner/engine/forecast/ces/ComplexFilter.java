package org.owplanner.engine.forecast.ces;

/// The recursion of CES(n), forwards and backwards, without allocation.
final class ComplexFilter {

  private static final double FIRST_POTENTIAL = 1.1;

  private final double[] y;
  private double level;
  private double potential;

  ComplexFilter(double[] y) {
    this.y = y;
  }

  /// Σ e² with start values found by running forwards and back once; +∞ where the model isn't
  /// stable, that is where an eigenvalue of F − g·w' lies on or outside the unit circle.
  double squares(double alpha0, double alpha1) {
    var trace = 2 - 2 * alpha0 + alpha1;
    var determinant = (1 - alpha0 + alpha1) * (1 - alpha0) + (1 - alpha1) * (1 - alpha0 - alpha1);
    if (!(Math.abs(determinant) < 1) || !(Math.abs(trace) < 1 + determinant)) {
      return Double.POSITIVE_INFINITY;
    }
    level = y[0];
    potential = level / FIRST_POTENTIAL;
    run(alpha0, alpha1, 0, 1);
    run(alpha0, alpha1, y.length - 1, -1);
    return run(alpha0, alpha1, 0, 1);
  }

  private double run(double alpha0, double alpha1, int from, int direction) {
    var l = level;
    var c = potential;
    var sum = 0.0;
    var t = from;
    for (var i = 0; i < y.length; i++, t += direction) {
      var e = y[t] - l;
      if (Double.isNaN(e)) {
        e = 0;
      }
      sum += e * e;
      var next = l - (1 - alpha1) * c + (alpha0 - alpha1) * e;
      c = l + (1 - alpha0) * c + (alpha0 + alpha1) * e;
      l = next;
    }
    level = l;
    potential = c;
    return sum;
  }

  /// Means and responses after the last run.
  void forecast(double[] mean, double[] response, double alpha0, double alpha1) {
    var l = level;
    var c = potential;
    var rl = alpha0 - alpha1;
    var rc = alpha0 + alpha1;
    for (var h = 0; h < mean.length; h++) {
      mean[h] = l;
      var next = l - (1 - alpha1) * c;
      c = l + (1 - alpha0) * c;
      l = next;
      response[h] = 1;
      if (h > 0) {
        response[h] = rl;
        next = rl - (1 - alpha1) * rc;
        rc = rl + (1 - alpha0) * rc;
        rl = next;
      }
    }
  }
}
