package org.owplanner.engine.wave;

import java.util.List;

/// A plan of waves as it is written.
///
/// @param waves in the order of release
/// @param batches by number
/// @param stops by batch and number
/// @param orders what becomes of each open order, in the problem's order
public record WaveRows(
    List<PlannedWave> waves,
    List<PlannedBatch> batches,
    List<PlannedStop> stops,
    List<PlannedOrder> orders) {

  public WaveRows {
    waves = List.copyOf(waves);
    batches = List.copyOf(batches);
    stops = List.copyOf(stops);
    orders = List.copyOf(orders);
  }

  /// Nothing at all.
  public static WaveRows none() {
    return new WaveRows(List.of(), List.of(), List.of(), List.of());
  }
}
