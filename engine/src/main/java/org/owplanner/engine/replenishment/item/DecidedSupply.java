package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.LevelledDemand;

/// Cells that arrive by decision, by regime and week: index regime·T + week.
final class DecidedSupply {

  private static final double[] LEVEL_WEIGHTS = LevelledDemand.levelWeights();
  private static final double[] REGIME_WEIGHTS = ArrivalRegimes.weights();

  private DecidedSupply() {}

  static int[] none() {
    return new int[ItemFacts.REGIMES * ItemFacts.WEEKS];
  }

  static void fill(ItemFacts facts, int[] lots, int[] supply) {
    Arrays.fill(supply, 0);
    for (var o = 0; o < lots.length; o++) {
      if (lots[o] > 0 && !facts.isPinned(o)) {
        add(facts, o, lots[o], supply);
      }
    }
  }

  static void add(ItemFacts facts, int option, int lots, int[] supply) {
    for (var r = 0; r < ItemFacts.REGIMES; r++) {
      var week = facts.arrivals[option * ItemFacts.REGIMES + r];
      if (week < ItemFacts.WEEKS) {
        supply[r * ItemFacts.WEEKS + week] += lots * facts.lotCells;
      }
    }
  }

  static double weight(int level, int regime) {
    return LEVEL_WEIGHTS[level] * REGIME_WEIGHTS[regime];
  }

  static double levelWeight(int level) {
    return LEVEL_WEIGHTS[level];
  }

  static double regimeWeight(int regime) {
    return REGIME_WEIGHTS[regime];
  }
}
