package org.owplanner.engine.forecast.arima;

import java.util.Arrays;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.fit.NelderMead;

/// Fits one order to one series by conditional least squares.
final class ArimaFit {

  private static final int EVALUATIONS_A_PARAMETER = 25;

  private ArimaFit() {}

  static ArimaModel fit(double[] y, int season, ArimaOrder order) throws ForecastException {
    var w = y;
    for (var i = 0; i < order.seasonalD(); i++) {
      w = Differences.difference(w, season);
    }
    for (var i = 0; i < order.d(); i++) {
      w = Differences.difference(w, 1);
    }
    var from = order.p() + season * order.seasonalP();
    var used = w.length;
    var parameters = order.parameters() + 1;
    if (used - from <= parameters + 2 || used <= parameters + 1) {
      throw new ForecastException(
          "%s has %d parameters, too many for %d steps. A lower order takes over."
              .formatted(order, parameters, used));
    }
    var filter = new ArimaFilter(w, season);
    var average = Arrays.stream(w).average().orElse(0);
    var scale = deviation(w, average);
    var point = new double[order.parameters()];
    if (order.hasConstant()) {
      point[point.length - 1] = average / scale;
    }
    if (point.length > 0) {
      search(filter, order, point, scale, from);
    }
    filter.set(order, point, scale);
    var squares = filter.squares(order, from);
    var variance = squares / (used - from);
    if (!Double.isFinite(variance)) {
      throw new ForecastException(
          "%s left errors that aren't finite. Another order takes over.".formatted(order));
    }
    var aicc =
        used * Math.log(Math.max(variance, 1e-24 * scale * scale))
            + 2.0 * parameters
            + 2.0 * parameters * (parameters + 1) / (used - parameters - 1);
    return model(filter, order, season, squares / Math.max(1, used - from - parameters), aicc);
  }

  private static double deviation(double[] w, double mean) {
    var sum = 0.0;
    for (var value : w) {
      sum += (value - mean) * (value - mean);
    }
    return Math.max(1e-12, Math.sqrt(sum / w.length));
  }

  private static void search(
      ArimaFilter filter, ArimaOrder order, double[] point, double scale, int from) {
    var size = point.length;
    var lower = new double[size];
    var upper = new double[size];
    var step = new double[size];
    Arrays.fill(lower, -0.98);
    Arrays.fill(upper, 0.98);
    Arrays.fill(step, 0.3);
    if (order.hasConstant()) {
      lower[size - 1] = -100;
      upper[size - 1] = 100;
      step[size - 1] = 0.2;
    }
    var count = filter.errors.length - from;
    new NelderMead(lower, upper, EVALUATIONS_A_PARAMETER * size, 1e-3)
        .minimise(
            p -> {
              filter.set(order, p, scale);
              return count * Math.log(filter.squares(order, from) + 1e-24 * scale * scale);
            },
            point,
            step);
  }

  private static ArimaModel model(
      ArimaFilter filter, ArimaOrder order, int season, double variance, double aicc) {
    var ar = Arrays.copyOf(filter.phi, order.p());
    var ma = Arrays.copyOf(filter.theta, order.q());
    for (var i = 0; i < ma.length; i++) {
      ma[i] = -ma[i];
    }
    var sum = 1.0;
    for (var c : ar) {
      sum -= c;
    }
    sum *= 1 - filter.seasonalPhi;
    if (order.seasonalP() > 0) {
      ar = ArimaModel.product(ar, ArimaModel.at(season, filter.seasonalPhi));
    }
    if (order.seasonalQ() > 0) {
      ma = ArimaModel.product(ma, ArimaModel.at(season, -filter.seasonalTheta));
    }
    for (var i = 0; i < order.seasonalD(); i++) {
      ar = ArimaModel.product(ar, ArimaModel.at(season, 1));
    }
    for (var i = 0; i < order.d(); i++) {
      ar = ArimaModel.product(ar, ArimaModel.at(1, 1));
    }
    for (var i = 0; i < ma.length; i++) {
      ma[i] = -ma[i];
    }
    return new ArimaModel(order, filter.mean * sum, ar, ma, filter.errors.clone(), variance, aicc);
  }
}
