package org.owplanner.engine.site.incompatibility;

import java.util.SplittableRandom;

/// Simulated annealing over what sites ship to customers.
///
/// A move is taken if it costs no more than −T · ln u, with T falling geometrically over the run
/// and u uniform (Kirkpatrick, Gelatt & Vecchi 1983); drawing u first lets a move be given up as
/// soon as it costs more.
final class SourcingAnnealing {

  /// First and last temperature, as a share of what a customer costs in the mean.
  private static final double HEAT = 0.3;

  private static final double COLD = 0.005;

  /// Share of moves that close or open sites.
  private static final double REPLACING = 0.15;

  /// Moves at the last temperature when a run is told to end early.
  private static final int LAST_STEPS = 200_000;

  private static final int STEPS_A_LOOK = 1_024;

  /// When cycles are looked for, as shares of a run, and how many of them at most.
  private static final double[] POLISHED = {0.8, 0.85, 0.9, 0.95, 1};

  private static final int MOST_CYCLES = 200;

  private final SourcingState state;
  private final SourcingMoves moves;
  private final CyclicExchange cycles;
  private final SplittableRandom random;
  private final double customerCost;
  private Shipments best;
  private long bestCost;
  private boolean isBestComplete;
  private long steps;

  SourcingAnnealing(
      MultiSourceProblem problem,
      Incompatibilities incompatible,
      NearSites near,
      SplittableRandom random) {
    this.random = random;
    state = new SourcingState(problem, incompatible);
    moves = new SourcingMoves(state, near, random);
    cycles = new CyclicExchange(state);
    customerCost = leastCost(problem) / Math.max(1, problem.customers());
    moves.construct();
    best = state.shipments();
    bestCost = state.cost;
    isBestComplete = state.isComplete();
  }

  /// What all customers cost at least: each unit from the site where it is cheapest with its share
  /// of the opening cost, `Σⱼ dⱼ · minᵢ (cⱼᵢ + fᵢ ÷ kᵢ)`.
  private static double leastCost(MultiSourceProblem problem) {
    var sum = 0.0;
    for (var customer = 0; customer < problem.customers(); customer++) {
      var least = Double.POSITIVE_INFINITY;
      for (var site = 0; site < problem.sites(); site++) {
        if (problem.capacity()[site] > 0) {
          least =
              Math.min(
                  least,
                  problem.unitCost()[customer * problem.sites() + site]
                      + problem.openingCost()[site] / (double) problem.capacity()[site]);
        }
      }
      sum += least < Double.POSITIVE_INFINITY ? least * problem.demand()[customer] : 0;
    }
    return sum;
  }

  /// What a run found.
  record Found(Shipments shipments, long cost, boolean isComplete, long steps) {}

  /// Anneals until the time or the steps are over.
  Found run(long mostSteps, SourcingClock clock) {
    var heat = HEAT * customerCost;
    var cold = COLD * customerCost;
    var last = state.customers == 0 || state.unserved == 0 ? 0 : mostSteps;
    var temperature = heat;
    var polished = 0;
    while (steps < last) {
      if (steps % STEPS_A_LOOK == 0) {
        var share = clock.share(steps, mostSteps);
        temperature = last < mostSteps ? cold : heat * Math.pow(cold / heat, Math.min(1, share));
        if (share >= 1) {
          break;
        }
        if (last == mostSteps && clock.isCancelled()) {
          last = Math.min(mostSteps, steps + LAST_STEPS);
        }
        if (share >= POLISHED[polished]) {
          polished++;
          polish();
        }
        clock.report(bestCost);
      }
      steps++;
      var allowed = -temperature * Math.log(random.nextDouble());
      var isTaken =
          random.nextDouble() < REPLACING ? moves.replace(allowed) : moves.relocate(allowed);
      if (isTaken && state.cost < bestCost) {
        keep();
      }
    }
    state.set(best);
    polish();
    return new Found(best, bestCost, isBestComplete, steps);
  }

  private void polish() {
    if (cycles.improve(MOST_CYCLES) > 0 && state.cost < bestCost) {
      keep();
    }
  }

  private void keep() {
    best = state.shipments();
    bestCost = state.cost;
    isBestComplete = state.isComplete();
  }
}
