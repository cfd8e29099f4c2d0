package org.owplanner.batch.wave;

import java.time.OffsetDateTime;

/// What was picked of a plan.
///
/// @param stops stops of the plan
/// @param doneStops stops that came back as picked
/// @param units units that the plan takes
/// @param pickedUnits units that came back
/// @param shortUnits units that weren't found at the stops that came back
/// @param batches tours of the plan
/// @param begunBatches tours with a stop that came back
/// @param doneBatches tours of which all stops came back
/// @param minutesLate how much later the last stop of those tours was picked than the plan had them
///   back, on average; below 0: earlier
/// @param lastDoneAt when the last stop was picked
public record WaveAdherence(
    int stops,
    int doneStops,
    long units,
    long pickedUnits,
    long shortUnits,
    int batches,
    int begunBatches,
    int doneBatches,
    double minutesLate,
    OffsetDateTime lastDoneAt) {

  /// Share of the stops that came back.
  public double share() {
    return stops == 0 ? 1 : doneStops / (double) stops;
  }
}
