package org.owplanner.engine.solve;

import ai.timefold.solver.core.api.solver.Solver;

/// Ends a solver early once its caller no longer wants to wait.
public final class Cancellation implements AutoCloseable {

  private static final long POLL_MILLIS = 20;

  private final Thread watch;

  public Cancellation(Solver<?> solver, Convergence convergence) {
    watch = Thread.ofVirtual().start(() -> watch(solver, convergence));
  }

  private static void watch(Solver<?> solver, Convergence convergence) {
    try {
      while (true) {
        // Told again and again, as a solver that hasn't begun yet forgets it.
        if (convergence.isCancelled()) {
          solver.terminateEarly();
        }
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      // Closed: the solver has ended.
    }
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
