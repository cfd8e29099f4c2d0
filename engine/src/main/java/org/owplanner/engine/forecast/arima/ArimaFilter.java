package org.owplanner.engine.forecast.arima;

/// Conditional sum of squares of ARMA(p,q)(P,Q) on a differenced series, without allocation in its
/// loops: φ(B)·Φ(Bᵐ)·(w_t − μ) = θ(B)·Θ(Bᵐ)·e_t, nothing before the start (Box, Jenkins & Reinsel
/// 1994, section 7.1.2).
final class ArimaFilter {

  private final double[] w;
  private final int season;
  private final double[] regular;
  private final double[] whole;
  private final double[] outer;
  final double[] errors;
  final double[] phi = new double[4];
  final double[] theta = new double[4];
  double seasonalPhi;
  double seasonalTheta;
  double mean;
  private final double[] before = new double[4];

  ArimaFilter(double[] w, int season) {
    this.w = w;
    this.season = season;
    regular = new double[w.length];
    whole = new double[w.length];
    outer = new double[w.length];
    errors = new double[w.length];
  }

  /// Takes partial autocorrelations as parameters, so that each point within (−1, 1) is stationary
  /// and invertible (Monahan 1984).
  void set(ArimaOrder order, double[] point, double scale) {
    unfold(point, 0, order.p(), phi, 1);
    unfold(point, order.p(), order.q(), theta, -1);
    var next = order.p() + order.q();
    seasonalPhi = order.seasonalP() > 0 ? point[next++] : 0;
    seasonalTheta = order.seasonalQ() > 0 ? point[next++] : 0;
    mean = order.hasConstant() ? point[next] * scale : 0;
  }

  private void unfold(double[] point, int from, int count, double[] into, double sign) {
    for (var k = 0; k < into.length; k++) {
      into[k] = 0;
    }
    for (var k = 0; k < count; k++) {
      var partial = point[from + k];
      System.arraycopy(into, 0, before, 0, k);
      for (var j = 0; j < k; j++) {
        into[j] = before[j] - partial * before[k - 1 - j];
      }
      into[k] = partial;
    }
    for (var k = 0; k < count; k++) {
      into[k] *= sign;
    }
  }

  /// Σ e² from step `from` on.
  double squares(ArimaOrder order, int from) {
    var p = order.p();
    var q = order.q();
    var hasSeason = order.seasonalP() + order.seasonalQ() > 0;
    var sum = 0.0;
    for (var t = 0; t < w.length; t++) {
      var u = w[t] - mean;
      whole[t] = u;
      for (var i = 0; i < p && i < t; i++) {
        u -= phi[i] * whole[t - 1 - i];
      }
      if (hasSeason) {
        regular[t] = u;
        if (t >= season) {
          u -= seasonalPhi * regular[t - season] + seasonalTheta * outer[t - season];
        }
        outer[t] = u;
      }
      for (var j = 0; j < q && j < t; j++) {
        u -= theta[j] * errors[t - 1 - j];
      }
      errors[t] = u;
      if (t >= from) {
        sum += u * u;
      }
    }
    return sum;
  }
}
