package org.owplanner.engine.forecast;

import java.util.Arrays;
import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.DistributionShape;

/// A forecast of the next steps, from which the distribution of any sum of them follows.
///
/// Linear innovations form, steps h from 1: y_h = m_h + s_h·(e_h + Σ_{i<h} r_{h−i}·e_i) with
/// independent e_i of variance v_i. So the sum of the steps a to b has the variance Σ_{i≤b}
/// v_i·(Σ_{h=max(a,i)}^{b} s_h·r_{h−i})², r_0 = 1: exact for additive models (Hyndman, Koehler, Ord
/// & Snyder 2008, section 6.1), by matched moments for the others. Where history ends with b
/// unknown steps, i counts from 1 − b: their errors work on too.
///
/// @param method its name in the field
/// @param mean m, element 0 is step 1
/// @param scale s, all 1 unless the season multiplies
/// @param innovationVariance v, of the b steps before the first, then of each step
/// @param response r, as many, element 0 is 1
/// @param shape the family of distributions that takes a mean and a variance
public record PredictedSeries(
    String method,
    double[] mean,
    double[] scale,
    double[] innovationVariance,
    double[] response,
    DistributionShape shape) {

  public PredictedSeries {
    var horizon = mean.length;
    if (horizon == 0
        || scale.length != horizon
        || innovationVariance.length < horizon
        || response.length != innovationVariance.length
        || response[0] != 1) {
      throw new IllegalArgumentException(
          "The forecast's arrays (%d means, %d scales, %d variances, %d responses) must be as long as the horizon, variances and responses longer where steps before it are unknown, and the first response 1."
              .formatted(horizon, scale.length, innovationVariance.length, response.length));
    }
  }

  /// Steps that don't hang together: the errors of different steps are independent.
  public static PredictedSeries independent(
      String method, double[] mean, double[] variance, DistributionShape shape) {
    var response = new double[mean.length];
    response[0] = 1;
    return new PredictedSeries(method, mean, ones(mean.length), variance, response, shape);
  }

  /// An additive model with one innovation variance.
  public static PredictedSeries additive(
      String method, double[] mean, double variance, double[] response, DistributionShape shape) {
    var variances = new double[mean.length];
    Arrays.fill(variances, variance);
    return new PredictedSeries(method, mean, ones(mean.length), variances, response, shape);
  }

  private static double[] ones(int length) {
    var ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /// The same forecast without its first `steps`, whose errors work on.
  public PredictedSeries after(int steps) {
    return steps == 0
        ? this
        : new PredictedSeries(
            method,
            Arrays.copyOfRange(mean, steps, mean.length),
            Arrays.copyOfRange(scale, steps, mean.length),
            innovationVariance,
            response,
            shape);
  }

  /// Number of steps.
  public int horizon() {
    return mean.length;
  }

  /// Mean of the sum of the steps `from` to `to`, both included, counted from 1.
  public double mean(int from, int to) {
    var sum = 0.0;
    for (var h = from; h <= to; h++) {
      sum += mean[h - 1];
    }
    return sum;
  }

  /// Variance of the sum of the steps `from` to `to`, both included, counted from 1.
  public double variance(int from, int to) {
    var variance = 0.0;
    var before = innovationVariance.length - mean.length;
    for (var i = 1 - before; i <= to; i++) {
      var weight = 0.0;
      for (var h = Math.max(from, i); h <= to; h++) {
        weight += scale[h - 1] * response[h - i];
      }
      variance += innovationVariance[before + i - 1] * weight * weight;
    }
    return variance;
  }

  /// Distribution of the sum of the steps `from` to `to`, both included, counted from 1: what is
  /// sold over a lead time.
  public DemandDistribution sum(int from, int to) {
    return shape.of(mean(from, to), variance(from, to));
  }

  /// Distribution of one step, counted from 1.
  public DemandDistribution step(int step) {
    return sum(step, step);
  }

  /// Quantile of one step, counted from 1.
  public double quantile(double level, int step) {
    return step(step).quantile(level);
  }
}
