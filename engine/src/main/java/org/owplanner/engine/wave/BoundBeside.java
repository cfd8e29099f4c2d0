package org.owplanner.engine.wave;

import java.util.concurrent.CompletableFuture;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;

/// The bound of a shift, worked out on a thread of its own while the plan is searched, as neither
/// needs the other.
///
/// Only where time counts and not steps: a search that is good enough stops, and when it hears so
/// must not change what steps give.
final class BoundBeside {

  private final CompletableFuture<Bound> bound;

  private BoundBeside(CompletableFuture<Bound> bound) {
    this.bound = bound;
  }

  /// Begins to work it out; known at once where there is but one thread, only steps count, or the
  /// shift is small.
  static BoundBeside of(WaveFacts facts, Budget budget, Convergence convergence) {
    if (budget.threads() == 1 || budget.isStepped() || WaveSolver.isPolished(facts)) {
      return new BoundBeside(
          CompletableFuture.completedFuture(told(WaveBound.of(facts), convergence)));
    }
    var beside =
        CompletableFuture.supplyAsync(
            () -> told(WaveBound.of(facts), convergence),
            task -> Thread.ofPlatform().daemon().name("owp-wave-bound").start(task));
    return new BoundBeside(beside);
  }

  private static Bound told(Bound bound, Convergence convergence) {
    convergence.bound(bound);
    return bound;
  }

  /// The bound, waited for where it isn't known yet.
  Bound get() {
    return bound.join();
  }
}
