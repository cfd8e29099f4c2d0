package org.owplanner.engine.forecast.combine;

import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.distribution.DistributionShape;

/// Forecasts of one series made one: weighted mean or median of the means, weighted mean of the
/// variances of each step, and of how an error works on.
public final class Blend {

  private Blend() {}

  /// The weighted mean; the weights needn't sum to 1.
  public static PredictedSeries mean(
      String method, List<PredictedSeries> members, double[] weights, DistributionShape shape) {
    var mean = new double[members.getFirst().horizon()];
    var sum = Arrays.stream(weights).sum();
    for (var i = 0; i < weights.length; i++) {
      var of = members.get(i).mean();
      for (var h = 0; h < mean.length; h++) {
        mean[h] += weights[i] / sum * of[h];
      }
    }
    return spread(method, mean, members, weights, shape);
  }

  /// The median of each step.
  public static PredictedSeries median(
      String method, List<PredictedSeries> members, DistributionShape shape) {
    var mean = new double[members.getFirst().horizon()];
    var values = new double[members.size()];
    for (var h = 0; h < mean.length; h++) {
      for (var i = 0; i < values.length; i++) {
        values[i] = members.get(i).mean()[h];
      }
      Arrays.sort(values);
      mean[h] = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }
    var weights = new double[values.length];
    Arrays.fill(weights, 1);
    return spread(method, mean, members, weights, shape);
  }

  /// Innovations whose steps have the members' mean variance, one step after another.
  private static PredictedSeries spread(
      String method,
      double[] mean,
      List<PredictedSeries> members,
      double[] weights,
      DistributionShape shape) {
    var horizon = mean.length;
    var response = new double[horizon];
    var scale = new double[horizon];
    var variance = new double[horizon];
    var sum = Arrays.stream(weights).sum();
    for (var i = 0; i < weights.length; i++) {
      var member = members.get(i);
      var share = weights[i] / sum;
      var level = Arrays.stream(member.scale()).average().orElse(1);
      for (var h = 0; h < horizon; h++) {
        response[h] += share * member.response()[h];
        scale[h] += share * (level == 0 ? 1 : member.scale()[h] / level);
        variance[h] += share * member.variance(h + 1, h + 1);
      }
    }
    response[0] = 1;
    var innovations = new double[horizon];
    for (var h = 0; h < horizon; h++) {
      scale[h] = Math.max(scale[h], 1e-6);
      var left = variance[h] / (scale[h] * scale[h]);
      for (var i = 0; i < h; i++) {
        left -= innovations[i] * response[h - i] * response[h - i];
      }
      innovations[h] = Math.max(0, left);
    }
    return new PredictedSeries(method, mean, scale, innovations, response, shape);
  }
}
