package org.owplanner.engine.layout;

/// What walking and reaching cost in a replay.
///
/// @param microsPerSecond wage
/// @param walkingMmPerSecond walking speed
/// @param reachSeconds seconds to reach a pick by level, from the floor (0); levels above the last
///   cost what the last does
public record ReplayRates(
    double microsPerSecond, double walkingMmPerSecond, double[] reachSeconds) {

  public ReplayRates {
    if (!(walkingMmPerSecond > 0) || reachSeconds.length == 0) {
      throw new IllegalArgumentException(
          "The walking speed (%s mm/s) must be above 0, and reach seconds be given for the floor at least (%d levels)."
              .formatted(walkingMmPerSecond, reachSeconds.length));
    }
    reachSeconds = reachSeconds.clone();
  }

  /// Seconds to reach a pick on a level.
  public double reachSeconds(int level) {
    return reachSeconds[Math.min(level, reachSeconds.length - 1)];
  }
}
