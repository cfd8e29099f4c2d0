package org.owplanner.engine.wave.batch;

/// How an annealing cools.
///
/// @param heatMicros first temperature, in micro-units
/// @param coldMicros last temperature
/// @param overloadMicros price of holding too much by a whole capacity: little while it is hot,
///   more than any exchange gains when it is cold
record AnnealingSchedule(double heatMicros, double coldMicros, double overloadMicros) {
  private static final double HEAT = 0.05;
  private static final double GENTLE_HEAT = 0.004;
  private static final double COLD = 0.002;
  private static final double OVERLOAD = 30;

  /// The schedule for batches that cost so much in the mean.
  static AnnealingSchedule of(double batchMicros) {
    return new AnnealingSchedule(HEAT * batchMicros, COLD * batchMicros, OVERLOAD * batchMicros);
  }

  /// One that keeps more of its start, for more orders than there is time to batch anew.
  static AnnealingSchedule gentle(double batchMicros) {
    return new AnnealingSchedule(
        GENTLE_HEAT * batchMicros, COLD * batchMicros, OVERLOAD * batchMicros);
  }

  /// The temperature when a share of the round is over.
  double temperature(double share) {
    return heatMicros * Math.pow(coldMicros / heatMicros, share);
  }
}
