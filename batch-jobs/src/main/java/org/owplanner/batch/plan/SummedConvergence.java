package org.owplanner.batch.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.ProgressPoint;

/// Adds up how the objectives of a run's partitions fell, as if all had begun at the same moment.
///
/// A partition counts with its last point so far, and before its first point with that one.
final class SummedConvergence {

  private record PartPoint(String partition, ProgressPoint point) {}

  private final List<PartPoint> points = new ArrayList<>();
  private final Map<String, ProgressPoint> latest = new LinkedHashMap<>();

  /// Adds a partition's next point.
  void add(String partition, ProgressPoint point) {
    points.add(new PartPoint(partition, point));
    latest.putIfAbsent(partition, point);
  }

  /// The sums, in the order of time.
  List<ProgressPoint> points() {
    points.sort(Comparator.comparingLong(p -> p.point().elapsedMillis()));
    var sums = new ArrayList<ProgressPoint>(points.size());
    for (var next : points) {
      latest.put(next.partition(), next.point());
      sums.add(
          new ProgressPoint(
              next.point().elapsedMillis(),
              next.point().phase(),
              latest.values().stream().mapToLong(ProgressPoint::objectiveMicros).sum(),
              Bound.sum(latest.values().stream().map(ProgressPoint::bound).toList())));
    }
    return sums;
  }
}
