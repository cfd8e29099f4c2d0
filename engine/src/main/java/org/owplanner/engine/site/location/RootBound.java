package org.owplanner.engine.site.location;

import org.owplanner.engine.site.location.LocationNode.Decided;

/// The bound before anything is branched on, plans on the way, and what both decide; after a first
/// pass once more on what is left.
final class RootBound {

  private static final int MOST_STEPS = 1_000;
  private static final int PASSES = 2;
  private static final int REPAIR_EVERY = 10;

  private final Incumbent incumbent;
  private final Pace pace;
  private LocationIndex index;
  private Decided decided;
  private double bound = Double.NEGATIVE_INFINITY;
  private long steps;
  private boolean isPossible = true;

  RootBound(LocationIndex index, Incumbent incumbent, Pace pace) {
    this.index = index;
    this.incumbent = incumbent;
    this.pace = pace;
    decided = new Decided(new byte[0], new long[0], new int[0], RootMultipliers.of(index));
  }

  /// What is left of the problem.
  LocationIndex index() {
    return index;
  }

  /// What is decided of it, and the multipliers.
  Decided decided() {
    return decided;
  }

  /// No plan costs less than this or the best known.
  double bound() {
    return bound;
  }

  long steps() {
    return steps;
  }

  /// Whether there may be a plan that is better than the best known.
  boolean raise(long mostSteps) {
    for (var pass = 0; pass < PASSES && isPossible && (pass == 0 || steps < mostSteps); pass++) {
      if (pass > 0) {
        index = index.reduced(decided.state(), decided.off());
      }
      pass(Math.min(MOST_STEPS, mostSteps - steps));
    }
    return isPossible;
  }

  private void pass(long mostSteps) {
    var relaxation = new Relaxation(index);
    var reduction = new Reduction(relaxation);
    var repair = index.problem.isSingleSource() ? new SourceRepair(index) : new FlowRepair(index);
    var ascent = new MultiplierAscent(relaxation);
    isPossible = reduction.settle();
    if (!isPossible) {
      return;
    }
    var heard = new int[1];
    ascent.ascend(
        decided.multipliers(),
        incumbent.cutoff(),
        Math.max(1, mostSteps - 1),
        0,
        pace,
        () -> {
          if (heard[0]++ % REPAIR_EVERY == 0) {
            incumbent.offer(repair.near(relaxation));
            isPossible = reduction.apply(ascent.best, incumbent.cutoff());
          }
          return isPossible;
        });
    bound = Math.max(bound, ascent.bound);
    isPossible = isPossible && ascent.bound <= incumbent.cutoff();
    if (isPossible) {
      relaxation.evaluate(ascent.best);
      incumbent.offer(repair.near(relaxation));
      isPossible = reduction.apply(ascent.best, incumbent.cutoff());
      decided = Decided.of(relaxation, ascent.best);
    }
    steps += relaxation.evaluations();
  }
}
