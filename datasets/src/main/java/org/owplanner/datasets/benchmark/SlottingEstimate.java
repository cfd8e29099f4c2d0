package org.owplanner.datasets.benchmark;

import java.util.function.ToDoubleFunction;
import org.owplanner.engine.forecast.RecentMeanDemand;
import org.owplanner.engine.slotting.SlottingConstraints;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.slotting.SlottingObjective;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.slotting.pair.SlottingPairs;
import org.owplanner.engine.slotting.tour.ExpectedTours;
import org.owplanner.engine.slotting.tour.ExpectedToursSettings;
import org.owplanner.engine.solve.CostTerm;

/// What may foretell how far pickers will walk in a slotting.
enum SlottingEstimate {
  /// The objective's walking term: exact lengths of recent tours, scaled by the forecast.
  WALKING {
    @Override
    ToDoubleFunction<int[]> over(SlottingFacts facts, RankSettings settings) {
      return walking(facts);
    }
  },
  /// Exact lengths of recent tours as they were.
  RECENT_TOURS {
    @Override
    ToDoubleFunction<int[]> over(SlottingFacts facts, RankSettings settings) {
      var problem = facts.problem();
      var rates = problem.rates();
      var mean =
          new RecentMeanDemand(
              rates.whole(SlottingRate.HISTORY_DAYS), rates.get(SlottingRate.HALF_LIFE_DAYS));
      return walking(
          SlottingFacts.of(
              problem.withDemand(
                  mean.forecast(
                      problem.history(),
                      problem.skus().size(),
                      Math.toIntExact(problem.planDate().toEpochDay())))));
    }
  },
  /// Exact lengths of expected tours, which the search sees; another draw than the search's own.
  EXPECTED_TOURS {
    @Override
    ToDoubleFunction<int[]> over(SlottingFacts facts, RankSettings settings) {
      var draw =
          ExpectedToursSettings.standard()
              .withTours(settings.tours())
              .withSeed(settings.seed() + OTHER_DRAW);
      return walking(
          new SlottingFacts(
              facts.problem(),
              facts.profiles(),
              facts.faces(),
              facts.demand(),
              facts.costs(),
              facts.hazards(),
              ExpectedTours.of(facts, facts.faces().locationNow(), draw)));
    }
  },
  /// The stand-in of the walking term: co-picked pairs × metres between the two.
  PAIRS_APART {
    @Override
    ToDoubleFunction<int[]> over(SlottingFacts facts, RankSettings settings) {
      return SlottingPairs.of(facts, 1)::apartMicros;
    }
  },
  /// Picks × way to the depot and back, which the exact linear assignment makes least.
  PICKS_BY_DISTANCE {
    @Override
    ToDoubleFunction<int[]> over(SlottingFacts facts, RankSettings settings) {
      return locationOfFace -> picksByDistance(facts, locationOfFace);
    }
  };

  private static final long OTHER_DRAW = 1_000;

  /// The estimate as a function of where each face lies; less is better.
  abstract ToDoubleFunction<int[]> over(SlottingFacts facts, RankSettings settings);

  private static ToDoubleFunction<int[]> walking(SlottingFacts facts) {
    var objective = new SlottingObjective(facts);
    return locationOfFace -> {
      objective.arrange(locationOfFace);
      return objective.terms().stream()
          .filter(term -> term.term().equals(SlottingConstraints.WALKING))
          .mapToDouble(CostTerm::micros)
          .sum();
    };
  }

  private static double picksByDistance(SlottingFacts facts, int[] locationOfFace) {
    var sum = 0.0;
    for (var face = 0; face < locationOfFace.length; face++) {
      if (locationOfFace[face] >= 0) {
        sum +=
            facts.costs().picksADay(face)
                * 2
                * facts.problem().layout().depotDistanceMm(locationOfFace[face]);
      }
    }
    return sum;
  }
}
