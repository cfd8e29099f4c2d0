package org.owplanner.cli.report;

import java.util.List;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.engine.wave.PlannedBatch;

/// What one picker fetches on one tour.
///
/// @param batch the tour
/// @param stops in walking sequence
/// @param dueSecond when the first of its orders must be packed
/// @param carriers who takes its orders, empty where that isn't known
public record PickList(
    PlannedBatch batch, List<WaveStop> stops, int dueSecond, List<String> carriers) {

  public PickList {
    stops = List.copyOf(stops);
    carriers = List.copyOf(carriers);
  }

  /// Orders that it serves.
  public int orders() {
    return (int) stops.stream().map(WaveStop::orderId).distinct().count();
  }

  /// Units that it fetches.
  public int units() {
    return stops.stream().mapToInt(WaveStop::units).sum();
  }
}
