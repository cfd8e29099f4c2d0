package org.owplanner.engine.forecast.ets;

/// The recursion of exponential smoothing over one series, without allocation.
///
/// With q = l + φb and the one-step forecast f = q, q + s or q·s, and e = y − f: absolute and
/// relative errors share l ← q + αe, b ← φb + βe, s ← s + γe; where the season multiplies, l ← q +
/// αe/s, b ← φb + βe/s, s ← s + γe/q (Hyndman et al. 2008, tables 2.2 and 2.3). An unknown step
/// moves the state on without correcting it.
final class EtsFilter {

  private static final int PRODUCT_OF = 8;

  private final double[] y;
  final double[] season;
  double level;
  double slope;

  /// Σ e² or, for relative errors, Σ (e/f)².
  double squares;

  /// Σ log f, for relative errors only.
  double logFitted;

  EtsFilter(double[] y, int season) {
    this.y = y;
    this.season = new double[season];
  }

  /// Runs over the whole series from the current state; false where a relative error's forecast was
  /// not above 0.
  boolean run(EtsForm form, double alpha, double beta, double gamma, double phi) {
    squares = 0;
    logFitted = 0;
    return switch (form.season()) {
      case NONE -> runPlain(form.isRelative(), alpha, beta, phi);
      case ADDITIVE -> runAdditive(form.isRelative(), alpha, beta, gamma, phi);
      case MULTIPLICATIVE -> runMultiplicative(alpha, beta, gamma, phi);
    };
  }

  private boolean runPlain(boolean isRelative, double alpha, double beta, double phi) {
    var l = level;
    var b = slope;
    var sum = 0.0;
    var product = 1.0;
    var factors = 0;
    for (var value : y) {
      var f = l + phi * b;
      l = f;
      b *= phi;
      if (Double.isNaN(value)) {
        continue;
      }
      var e = value - f;
      l += alpha * e;
      b += beta * e;
      if (isRelative) {
        if (!(f > 0)) {
          return false;
        }
        e /= f;
        product *= f;
        if (++factors == PRODUCT_OF) {
          logFitted += Math.log(product);
          product = 1;
          factors = 0;
        }
      }
      sum += e * e;
    }
    return finish(l, b, sum, product);
  }

  private boolean runAdditive(
      boolean isRelative, double alpha, double beta, double gamma, double phi) {
    var l = level;
    var b = slope;
    var sum = 0.0;
    var product = 1.0;
    var factors = 0;
    var place = 0;
    for (var value : y) {
      var q = l + phi * b;
      var f = q + season[place];
      l = q;
      b *= phi;
      if (!Double.isNaN(value)) {
        var e = value - f;
        l += alpha * e;
        b += beta * e;
        season[place] += gamma * e;
        if (isRelative) {
          if (!(f > 0)) {
            return false;
          }
          e /= f;
          product *= f;
          if (++factors == PRODUCT_OF) {
            logFitted += Math.log(product);
            product = 1;
            factors = 0;
          }
        }
        sum += e * e;
      }
      place = place + 1 == season.length ? 0 : place + 1;
    }
    return finish(l, b, sum, product);
  }

  private boolean runMultiplicative(double alpha, double beta, double gamma, double phi) {
    var l = level;
    var b = slope;
    var sum = 0.0;
    var product = 1.0;
    var factors = 0;
    var place = 0;
    for (var value : y) {
      var q = l + phi * b;
      var s = season[place];
      l = q;
      b *= phi;
      if (!Double.isNaN(value)) {
        var f = q * s;
        if (!(q > 0) || !(s > 0)) {
          return false;
        }
        var relative = value / f - 1;
        l += alpha * q * relative;
        b += beta * q * relative;
        season[place] = s + gamma * s * relative;
        product *= f;
        if (++factors == PRODUCT_OF) {
          logFitted += Math.log(product);
          product = 1;
          factors = 0;
        }
        sum += relative * relative;
      }
      place = place + 1 == season.length ? 0 : place + 1;
    }
    return finish(l, b, sum, product);
  }

  private boolean finish(double l, double b, double sum, double product) {
    level = l;
    slope = b;
    squares = sum;
    logFitted += Math.log(product);
    return true;
  }
}
