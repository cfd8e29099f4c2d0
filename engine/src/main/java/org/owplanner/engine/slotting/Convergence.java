package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Passes the planner's progress on and keeps its points.
final class Convergence implements Progress {

  private final Progress listener;
  private final long startNanos = System.nanoTime();
  private final List<ProgressPoint> points = new ArrayList<>();
  private String phase = "start";

  Convergence(Progress listener) {
    this.listener = listener;
  }

  synchronized void enter(String nextPhase) {
    phase = nextPhase;
  }

  /// Tells a best objective of the present phase.
  void improved(long objectiveMicros) {
    report(
        new ProgressPoint(
            (System.nanoTime() - startNanos) / 1_000_000,
            phase,
            objectiveMicros,
            Bound.none("not computed yet")));
  }

  @Override
  public synchronized void report(ProgressPoint point) {
    points.add(point);
    listener.report(point);
  }

  @Override
  public boolean isCancelled() {
    return listener.isCancelled();
  }

  synchronized List<ProgressPoint> points() {
    return List.copyOf(points);
  }
}
