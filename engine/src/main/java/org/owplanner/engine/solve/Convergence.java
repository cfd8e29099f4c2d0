package org.owplanner.engine.solve;

import java.util.ArrayList;
import java.util.List;

/// Passes the planner's progress on, keeps its points, and tells when the gap to the bound is small
/// enough to stop.
public final class Convergence {

  private final Progress listener;
  private final double targetGap;
  private final long startNanos = System.nanoTime();
  private final List<ProgressPoint> points = new ArrayList<>();
  private String phase = "start";
  private Bound bound = Bound.none("not computed yet");
  private long lastMicros;

  public Convergence(Progress listener, double targetGap) {
    this.listener = listener;
    this.targetGap = targetGap;
  }

  /// Time since the planner began.
  public long elapsedNanos() {
    return System.nanoTime() - startNanos;
  }

  public synchronized void enter(String nextPhase) {
    phase = nextPhase;
  }

  public synchronized void bound(Bound known) {
    bound = known;
  }

  /// Tells an objective reached in the present phase.
  public synchronized void reached(long objectiveMicros) {
    lastMicros = objectiveMicros;
    show(objectiveMicros);
  }

  /// The dearest objective that is good enough to stop, b ÷ (1 − g) for a bound b and a target gap
  /// g; the least of all numbers where nothing is proven.
  public synchronized long goodEnoughMicros() {
    return bound.isProven() ? (long) (bound.lowerMicros() / (1 - targetGap)) : Long.MIN_VALUE;
  }

  /// For a search that judges by tours of its own: its points tell how much it gains, and are shown
  /// as if they gained as much of the objective, and stop it where that would be good enough. Only
  /// the constraints know what it really gains.
  public Progress ofSearch() {
    return new Progress() {
      private final long startMicros = lastMicros();
      private long offsetMicros = Long.MAX_VALUE;
      private volatile boolean isGoodEnough = startMicros <= goodEnoughMicros();

      @Override
      public void report(ProgressPoint point) {
        if (offsetMicros == Long.MAX_VALUE) {
          offsetMicros = startMicros - point.objectiveMicros();
        }
        var micros = point.objectiveMicros() + offsetMicros;
        isGoodEnough |= micros <= goodEnoughMicros();
        show(micros);
      }

      @Override
      public boolean isCancelled() {
        return isGoodEnough || Convergence.this.isCancelled();
      }
    };
  }

  private synchronized long lastMicros() {
    return lastMicros;
  }

  private synchronized void show(long objectiveMicros) {
    var point = new ProgressPoint(elapsedNanos() / 1_000_000, phase, objectiveMicros, bound);
    points.add(point);
    listener.report(point);
  }

  /// Whether whoever waits wants the planner to stop.
  public boolean isCancelled() {
    return listener.isCancelled();
  }

  public synchronized List<ProgressPoint> points() {
    return List.copyOf(points);
  }
}
