package org.owplanner.engine.slotting.tour;

import java.util.SplittableRandom;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Exchanges faces as long as the exact length of the sample's tours, with all other terms, gets
/// less.
///
/// A step takes one face, works out what its tours would cost if it lay at each spot, adds the same
/// of whoever lies there as it was last known, and looks exactly at the few most promising
/// exchanges.
public final class TourSearch {
  private static final int ROUND = 64;
  private static final double SHARE_OF_FIELDS = 0.3;

  private final ExchangeRounds rounds;
  private final Allowance allowance;

  TourSearch(ExchangeRounds rounds, Allowance allowance) {
    this.rounds = rounds;
    this.allowance = allowance;
  }

  /// Most tours that a search can hold in a warehouse.
  public static int mostTours(Layout layout) {
    return TourState.mostTours(layout);
  }

  /// The start, improved as far as the budget reaches; a step of the budget is one face looked at.
  ///
  /// @param start location of each face, -1 for none; must obey all rules
  public static int[] improve(
      TourSearchInput input,
      int[] start,
      TourSearchSettings settings,
      Budget budget,
      Progress progress) {
    try (var crew = new Crew(budget.threads())) {
      var rounds = new ExchangeRounds(input, start, settings, crew);
      var search = new TourSearch(rounds, new Allowance(budget, progress));
      var faces = rounds.movable();
      search.allowance.report(rounds.state().micros());
      var random = new SplittableRandom(budget.seed());
      if (input.isBudgeted()) {
        new BudgetedSearch(rounds, search.allowance, random).run(faces);
      } else {
        rounds.computeFields(faces, search.allowance, SHARE_OF_FIELDS);
        search.allowance.countPatience();
        search.sweep(faces, random);
        new Kicks(rounds, search.allowance, random).run(faces);
      }
      return rounds.state().locationOf;
    }
  }

  /// Sweeps over all faces in random order until one finds nothing.
  private void sweep(int[] faces, SplittableRandom random) {
    var taken = 1;
    while (taken > 0) {
      taken = 0;
      shuffle(faces, random);
      for (var from = 0; from < faces.length; from += ROUND) {
        var size = allowance.take(Math.min(ROUND, faces.length - from));
        if (size == 0) {
          return;
        }
        rounds.look(faces, from, size);
        for (var i = from; i < from + size; i++) {
          taken += rounds.take(faces[i]) ? 1 : 0;
        }
        allowance.reportOnTheWay(rounds.state()::micros);
      }
      allowance.report(rounds.state().micros());
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (var i = order.length - 1; i > 0; i--) {
      var j = random.nextInt(i + 1);
      var swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }
}
