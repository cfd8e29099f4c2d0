package org.owplanner.engine.forecast.count;

import java.util.Arrays;

/// Pairs of what was known at an origin and what came in the steps after it, over many series: what
/// a regression learns from.
final class CountWindows {

  private int windows;
  private int outcomes;
  double[][] features = new double[64][];
  double[] offset = new double[64];
  int[] first = new int[65];
  double[] demand = new double[512];
  double[] exposure = new double[512];

  int count() {
    return windows;
  }

  /// Adds a window whose outcomes are the known steps from `origin` on.
  void add(
      double[] row, double log, ExposedSeries series, SeasonProfile profile, int origin, int end) {
    if (windows == features.length) {
      features = Arrays.copyOf(features, 2 * windows);
      offset = Arrays.copyOf(offset, 2 * windows);
      first = Arrays.copyOf(first, 2 * windows + 1);
    }
    if (outcomes + end - origin > demand.length) {
      var length = 2 * (outcomes + end - origin);
      demand = Arrays.copyOf(demand, length);
      exposure = Arrays.copyOf(exposure, length);
    }
    for (var t = origin; t < end; t++) {
      var seen = series.seen(t) * profile.factor(series.length(), t);
      if (seen > 0) {
        demand[outcomes] = series.demand(t);
        exposure[outcomes++] = seen;
      }
    }
    if (outcomes > first[windows]) {
      features[windows] = row;
      offset[windows++] = log;
      first[windows] = outcomes;
    }
  }
}
