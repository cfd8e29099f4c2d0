package org.owplanner.engine.slotting.pair;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Tabu search over swaps: always the best swap that is not tabu, or that leads to a new best
/// (robust tabu search, Taillard 1991).
///
/// After a swap both facilities may not go back to where they came from together for a random
/// number of steps: 8·n·u³ with u uniform, mostly short, at times long (Taillard's later code).
final class TabuSearch {

  private static final int STEPS_PER_LOOK_AT_THE_CLOCK = 64;
  private static final int TENURE_PER_FACILITY = 8;
  private static final int LEAST_TENURE = 2;

  private final int size;
  private final SwapDeltas deltas;
  private final int[][] tabuUntil;
  private final int[] best;
  private double bestObjective;
  private int iteration;
  private int chosenI;
  private int chosenJ;

  TabuSearch(SwapMatrices matrices) {
    size = matrices.size();
    deltas = new SwapDeltas(matrices);
    tabuUntil = new int[size][size];
    best = new int[size];
  }

  /// Searches from `start` until `patience` steps in a row bring nothing, at most `limit` steps.
  ///
  /// @return steps done, at least 1
  long run(int[] start, long patience, long limit, SplittableRandom random, SearchClock clock) {
    deltas.start(start);
    for (var row : tabuUntil) {
      Arrays.fill(row, 0);
    }
    iteration = 0;
    keepBest();
    var lastGain = 0L;
    var steps = 0L;
    while (steps < limit && steps - lastGain < patience) {
      if (steps % STEPS_PER_LOOK_AT_THE_CLOCK == 0 && clock.isOver()) {
        break;
      }
      steps++;
      step(random);
      if (deltas.objective() < bestObjective) {
        keepBest();
        lastGain = steps;
      }
    }
    return Math.max(1, steps);
  }

  /// The best assignment of the last run.
  PairPopulation.Member best() {
    return new PairPopulation.Member(best.clone(), bestObjective);
  }

  private void keepBest() {
    bestObjective = deltas.objective();
    System.arraycopy(deltas.locationOf(), 0, best, 0, size);
  }

  private void step(SplittableRandom random) {
    iteration++;
    if (!choose(random)) {
      return;
    }
    var locationOf = deltas.locationOf();
    tabuUntil[chosenI][locationOf[chosenI]] = iteration + tenure(random);
    tabuUntil[chosenJ][locationOf[chosenJ]] = iteration + tenure(random);
    deltas.swap(chosenI, chosenJ);
  }

  /// Chooses the swap, at random among equals; false if all are tabu.
  private boolean choose(SplittableRandom random) {
    var locationOf = deltas.locationOf();
    var aspiration = bestObjective - deltas.objective();
    var least = Double.MAX_VALUE;
    var ties = 0;
    for (var i = 0; i < size; i++) {
      var changes = deltas.changesFrom(i);
      var tabuI = tabuUntil[i];
      var p = locationOf[i];
      for (var j = i + 1; j < size; j++) {
        var change = changes[j];
        if (change <= least
            && (tabuI[locationOf[j]] < iteration
                || tabuUntil[j][p] < iteration
                || change < aspiration)) {
          ties = change < least ? 1 : ties + 1;
          if (ties == 1 || random.nextInt(ties) == 0) {
            chosenI = i;
            chosenJ = j;
          }
          least = change;
        }
      }
    }
    return ties > 0;
  }

  private int tenure(SplittableRandom random) {
    var u = random.nextDouble();
    return LEAST_TENURE + (int) (TENURE_PER_FACILITY * size * u * u * u);
  }
}
