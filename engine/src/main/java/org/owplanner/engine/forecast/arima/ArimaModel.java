package org.owplanner.engine.forecast.arima;

import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.distribution.DistributionShape;

/// A fitted ARIMA in its long form: y_t = c + Σ a_i·y_{t−i} + e_t + Σ b_j·e_{t−j}.
///
/// @param order its orders
/// @param constant c
/// @param ar a, element 0 is lag 1
/// @param ma b, element 0 is lag 1
/// @param errors e of the last steps, the last one is the last step's
/// @param variance σ²
/// @param aicc Akaike's criterion, corrected for short series
record ArimaModel(
    ArimaOrder order,
    double constant,
    double[] ar,
    double[] ma,
    double[] errors,
    double variance,
    double aicc) {

  PredictedSeries forecast(double[] y, int horizon, DistributionShape shape) {
    var mean = new double[horizon];
    var response = new double[horizon];
    for (var h = 0; h < horizon; h++) {
      var value = constant;
      var psi = h == 0 ? 1 : h <= ma.length ? ma[h - 1] : 0;
      for (var i = 1; i <= ar.length; i++) {
        value += ar[i - 1] * (h - i >= 0 ? mean[h - i] : y[y.length + h - i]);
        psi += h - i >= 0 ? ar[i - 1] * response[h - i] : 0;
      }
      for (var j = h + 1; j <= ma.length; j++) {
        var at = errors.length + h - j;
        value += at >= 0 ? ma[j - 1] * errors[at] : 0;
      }
      mean[h] = value;
      response[h] = psi;
    }
    return PredictedSeries.additive(order.toString(), mean, variance, response, shape);
  }

  /// The product of 1 − Σ c_i·Bⁱ and 1 − Σ d_i·Bⁱ in the same form, without the leading 1.
  static double[] product(double[] c, double[] d) {
    var product = new double[c.length + d.length];
    for (var i = 0; i < c.length; i++) {
      product[i] += c[i];
      for (var j = 0; j < d.length; j++) {
        product[i + j + 1] -= c[i] * d[j];
      }
    }
    for (var j = 0; j < d.length; j++) {
      product[j] += d[j];
    }
    return product;
  }

  /// c·B^lag alone.
  static double[] at(int lag, double c) {
    var alone = new double[lag];
    alone[lag - 1] = c;
    return alone;
  }
}
