package org.owplanner.engine.site.location;

import org.owplanner.engine.site.location.LocationNode.Decided;
import org.owplanner.engine.site.location.Repair.Candidate;

/// Looks for a plan by deciding step by step what the relaxation's mean choice nearly says, and
/// raising the bound again in between, until all is decided or nothing better is possible.
final class Dive {

  private static final int STEPS = 40;
  private static final double LEAST_GAIN = 0.05;
  private static final int REDUCE_EVERY = 8;
  private static final double SURE = 0.92;
  private static final double NEARLY_NO = 0.04;

  private final LocationIndex index;
  private final Relaxation relaxation;
  private final MultiplierAscent ascent;
  private final Reduction reduction;
  private final Repair repair;
  private final Pace pace;
  private boolean isPossible;

  Dive(LocationIndex index, Repair repair, Pace pace) {
    this.index = index;
    this.repair = repair;
    this.pace = pace;
    relaxation = new Relaxation(index);
    ascent = new MultiplierAscent(relaxation);
    reduction = new Reduction(relaxation);
  }

  long evaluations() {
    return relaxation.evaluations();
  }

  /// The best plan on the way down from what is decided, none where none is below the cutoff.
  ///
  /// @param mostSteps relaxations to solve, about
  Candidate from(Decided decided, double given, long mostSteps) {
    var last = relaxation.evaluations() + mostSteps;
    var found = Candidate.none();
    var cutoff = given;
    var multipliers = decided.multipliers();
    decided.restore(relaxation);
    isPossible = reduction.settle();
    while (isPossible && relaxation.evaluations() < last && !pace.isOver()) {
      raise(multipliers, cutoff);
      if (!isPossible || ascent.bound > cutoff) {
        return found;
      }
      multipliers = ascent.best;
      relaxation.evaluate(multipliers);
      found = found.better(repair.near(relaxation));
      cutoff = Math.min(cutoff, found.cost());
      isPossible = reduction.apply(multipliers, cutoff) && decide() && reduction.settle();
    }
    return found;
  }

  private void raise(double[] multipliers, double cutoff) {
    var heard = new int[1];
    ascent.ascend(
        multipliers.clone(),
        cutoff,
        STEPS,
        LEAST_GAIN,
        pace,
        () -> {
          if (heard[0]++ % REDUCE_EVERY == 0) {
            isPossible = reduction.apply(ascent.best, cutoff);
          }
          return isPossible;
        });
  }

  /// Decides what is nearly decided, at least one thing; whether there was something to decide.
  private boolean decide() {
    var site = -1;
    var isAny = false;
    for (var i = 0; i < index.sites; i++) {
      if (relaxation.state[i] != LocationProblem.FREE) {
        continue;
      }
      var share = ascent.openShare[i];
      if (share >= SURE) {
        relaxation.open(i);
        isAny = true;
      } else if (share <= NEARLY_NO) {
        relaxation.close(i);
        isAny = true;
      } else if (site < 0 || distance(share) > distance(ascent.openShare[site])) {
        site = i;
      }
    }
    if (!isAny && site >= 0) {
      if (ascent.openShare[site] >= 0.5) {
        relaxation.open(site);
      } else {
        relaxation.close(site);
      }
      isAny = true;
    }
    var isSite = isAny || site >= 0;
    return (index.problem.isSingleSource() && decideArcs(isSite)) || isAny;
  }

  private static double distance(double share) {
    return Math.abs(share - 0.5);
  }

  private boolean decideArcs(boolean isEnough) {
    var isAny = false;
    var most = -1;
    for (var arc = 0; arc < index.arcs(); arc++) {
      if (!relaxation.isLive(arc)) {
        continue;
      }
      var isOpen = relaxation.state[index.arcSite[arc]] == LocationProblem.OPEN;
      if (isOpen && ascent.arcShare(arc) >= SURE) {
        isAny |= relaxation.serve(arc);
      } else if (most < 0 || ascent.arcShare(arc) > ascent.arcShare(most)) {
        most = arc;
      }
    }
    if (!isAny && !isEnough && most >= 0) {
      if (relaxation.serve(most)) {
        return true;
      }
      relaxation.isOff[most] = true;
      return true;
    }
    return isAny;
  }
}
