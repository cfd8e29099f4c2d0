package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Passes the planner's progress on, keeps its points, and stops the planner once the gap to the
/// bound is small enough.
final class Convergence implements Progress {

  private final Progress listener;
  private final double targetGap;
  private final long startNanos = System.nanoTime();
  private final List<ProgressPoint> points = new ArrayList<>();
  private String phase = "start";
  private Bound bound = Bound.none("not computed yet");
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
    report(new ProgressPoint(elapsedNanos() / 1_000_000, phase, objectiveMicros, bound));
  }

  /// For a search that knows neither when the planner began nor the bound.
  Progress ofPhase() {
    return new Progress() {
      @Override
      public void report(ProgressPoint point) {
        reached(point.objectiveMicros());
      }

      @Override
      public boolean isCancelled() {
        return Convergence.this.isCancelled();
      }
    };
  }

  @Override
  public synchronized void report(ProgressPoint point) {
    points.add(point);
    isGoodEnough |= point.bound().gap(point.objectiveMicros()) <= targetGap;
    listener.report(point);
  }

  @Override
  public synchronized boolean isCancelled() {
    return isGoodEnough || listener.isCancelled();
  }

  synchronized List<ProgressPoint> points() {
    return List.copyOf(points);
  }
}
