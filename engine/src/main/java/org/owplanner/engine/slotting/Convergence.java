package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Passes the planner's progress on, keeps its points, and stops the planner once the gap to the
/// bound is small enough.
final class Convergence {

  private final Progress listener;
  private final double targetGap;
  private final long startNanos = System.nanoTime();
  private final List<ProgressPoint> points = new ArrayList<>();
  private String phase = "start";
  private Bound bound = Bound.none("not computed yet");
  private long lastMicros;
  private boolean isGoodEnough;

  Convergence(Progress listener, double targetGap) {
    this.listener = listener;
    this.targetGap = targetGap;
  }

  /// Time since the planner began.
  long elapsedNanos() {
    return System.nanoTime() - startNanos;
  }

  synchronized void enter(String nextPhase) {
    phase = nextPhase;
  }

  synchronized void bound(Bound known) {
    bound = known;
  }

  /// Tells an objective reached in the present phase.
  synchronized void reached(long objectiveMicros) {
    lastMicros = objectiveMicros;
    isGoodEnough |= bound.gap(objectiveMicros) <= targetGap;
    show(objectiveMicros);
  }

  /// For a search that judges by tours of its own: its points tell how much it gains, and are shown
  /// as if they gained as much of the objective. Only the constraints know what it really gains.
  Progress ofSearch() {
    return new Progress() {
      private long offsetMicros = Long.MAX_VALUE;

      @Override
      public void report(ProgressPoint point) {
        if (offsetMicros == Long.MAX_VALUE) {
          offsetMicros = lastMicros - point.objectiveMicros();
        }
        show(point.objectiveMicros() + offsetMicros);
      }

      @Override
      public boolean isCancelled() {
        return Convergence.this.isCancelled();
      }
    };
  }

  private synchronized void show(long objectiveMicros) {
    var point = new ProgressPoint(elapsedNanos() / 1_000_000, phase, objectiveMicros, bound);
    points.add(point);
    listener.report(point);
  }

  /// Whether the planner should stop.
  synchronized boolean isCancelled() {
    return isGoodEnough || listener.isCancelled();
  }

  synchronized List<ProgressPoint> points() {
    return List.copyOf(points);
  }
}
