package org.owplanner.engine.forecast.distribution;

import java.util.Arrays;

/// What was seen, each value with its weight.
///
/// @param values ascending
/// @param cumulative share of the weight at or below each value, ascending to 1
public record EmpiricalDemand(double[] values, double[] cumulative) implements DemandDistribution {

  public EmpiricalDemand {
    if (values.length == 0 || values.length != cumulative.length) {
      throw new IllegalArgumentException(
          "An empirical demand needs as many shares (%d) as values (%d), and at least one."
              .formatted(cumulative.length, values.length));
    }
  }

  /// Equal weights.
  public static EmpiricalDemand of(double[] sample) {
    var values = sample.clone();
    Arrays.sort(values);
    var cumulative = new double[values.length];
    for (var i = 0; i < values.length; i++) {
      cumulative[i] = (i + 1.0) / values.length;
    }
    return new EmpiricalDemand(values, cumulative);
  }

  /// Each value with its own weight, which needn't sum to 1.
  public static EmpiricalDemand weighted(double[] sample, double[] weights) {
    var order = new Integer[sample.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(sample[a], sample[b]));
    var values = new double[sample.length];
    var cumulative = new double[sample.length];
    var sum = 0.0;
    for (var i = 0; i < order.length; i++) {
      values[i] = sample[order[i]];
      sum += weights[order[i]];
      cumulative[i] = sum;
    }
    for (var i = 0; i < order.length; i++) {
      cumulative[i] /= sum;
    }
    cumulative[cumulative.length - 1] = 1;
    return new EmpiricalDemand(values, cumulative);
  }

  private double weight(int i) {
    return i == 0 ? cumulative[0] : cumulative[i] - cumulative[i - 1];
  }

  @Override
  public double mean() {
    var mean = 0.0;
    for (var i = 0; i < values.length; i++) {
      mean += weight(i) * values[i];
    }
    return mean;
  }

  @Override
  public double variance() {
    var mean = mean();
    var variance = 0.0;
    for (var i = 0; i < values.length; i++) {
      variance += weight(i) * (values[i] - mean) * (values[i] - mean);
    }
    return variance;
  }

  @Override
  public double cumulative(double x) {
    var i = values.length;
    while (i > 0 && values[i - 1] > x) {
      i--;
    }
    return i == 0 ? 0 : cumulative[i - 1];
  }

  @Override
  public double quantile(double level) {
    var i = Arrays.binarySearch(cumulative, level);
    return values[Math.min(values.length - 1, i >= 0 ? i : -i - 1)];
  }

  @Override
  public double expectedExcess(double x) {
    var excess = 0.0;
    for (var i = 0; i < values.length; i++) {
      excess += weight(i) * Math.max(0, values[i] - x);
    }
    return excess;
  }
}
