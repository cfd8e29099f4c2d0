package org.owplanner.engine.wave;

import java.util.SplittableRandom;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;

/// Simulated annealing over whole plans: each step changes a plan in one of several ways and keeps
/// it if it costs less, or not too much more for how far the search is.
///
/// A step is one change that is judged. (Kirkpatrick, Gelatt & Vecchi 1983, «Optimization by
/// simulated annealing», Science 220.)
final class WaveSearch {

  private static final int CLOCK_EVERY = 16;

  /// Changes at the beginning may cost so many seconds of a picker's work more.
  private static final double FIRST_SECONDS = 20;

  private static final double LAST_SECONDS = 0.2;

  private final WaveState state;
  private final Budget budget;
  private final Convergence convergence;
  private final WaveClock clock;
  private final SplittableRandom random;
  private final WaveMove[] moves;
  private final int[] weights;
  private final double wage;
  private final long constantMicros;
  private long current;
  private WaveSnapshot best;
  private boolean isBestKept = true;

  WaveSearch(
      WaveState state,
      RelatedParts related,
      Budget budget,
      Convergence convergence,
      WaveClock clock) {
    this.state = state;
    this.budget = budget;
    this.convergence = convergence;
    this.clock = clock;
    random = new SplittableRandom(budget.seed());
    moves =
        new WaveMove[] {
          new RelocateMove(state, related),
          new SwapMove(state, related),
          new BatchMove(state),
          new RetakeMove(state),
          new RuinMove(state, related)
        };
    weights = new int[] {40, 30, 8, 6, 4};
    wage = state.facts().problem().rates().microsPerSecond(EquipmentKind.CART);
    constantMicros = state.facts().releasedMicros();
    current = state.micros();
    best = WaveSnapshot.of(state);
  }

  /// Searches until the budget is used up; leaves the best plan in the state.
  void run(long stepsAllowed, long nanosAllowed) {
    var beganNanos = clock.elapsedNanos();
    var lastGainNanos = beganNanos;
    var lastTold = best.micros();
    var share = 0.0;
    for (long step = 0; step < stepsAllowed; step++) {
      if (step % CLOCK_EVERY == 0) {
        var now = clock.elapsedNanos();
        if (best.micros() < lastTold || current < lastTold) {
          lastGainNanos = now;
          lastTold = Math.min(best.micros(), current);
          convergence.reached(lastTold + constantMicros);
        }
        if (now - beganNanos >= nanosAllowed
            || convergence.isCancelled()
            || lastTold + constantMicros <= convergence.goodEnoughMicros()
            || (!budget.isStepped() && now - lastGainNanos >= budget.patienceNanos())) {
          break;
        }
        share =
            budget.isStepped()
                ? step / (double) stepsAllowed
                : (now - beganNanos) / (double) nanosAllowed;
      }
      step(share);
    }
    keepBest();
    if (state.micros() > best.micros()) {
      best.restore(state);
    }
  }

  private void step(double share) {
    var seconds = FIRST_SECONDS * Math.pow(LAST_SECONDS / FIRST_SECONDS, share);
    var move = draw();
    state.begin();
    if (!move.change(random)) {
      state.rollback();
      return;
    }
    var micros = state.evaluate();
    // The same chance for all moves of one step, so that most of them need no exponential.
    var most = current - seconds * wage * Math.log(1 - random.nextDouble());
    if (micros == WaveState.IMPOSSIBLE || micros > most) {
      state.rollback();
      return;
    }
    if (micros > current && !isBestKept) {
      state.rollback();
      keepBest();
      return;
    }
    state.commit();
    current = micros;
    isBestKept &= micros >= best.micros();
  }

  private void keepBest() {
    if (state.micros() < best.micros()) {
      best = WaveSnapshot.of(state);
    }
    isBestKept = true;
  }

  private WaveMove draw() {
    var sum = 0;
    for (var weight : weights) {
      sum += weight;
    }
    var drawn = random.nextInt(sum);
    var i = 0;
    while (drawn >= weights[i]) {
      drawn -= weights[i++];
    }
    return moves[i];
  }
}
