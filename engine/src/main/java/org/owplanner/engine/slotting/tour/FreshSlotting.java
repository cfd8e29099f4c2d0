package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.forecast.DemandForecast;
import org.owplanner.engine.forecast.LearnedDemand;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Slots a warehouse anew, as if moves cost nothing: velocity ranking by the learned demand in the
/// arrangement that expected tours like best, then the tour search on these tours.
///
/// @param demand how demand is estimated
/// @param tours how tours to come are guessed
/// @param search how the search goes about it
public record FreshSlotting(
    DemandForecast demand, ExpectedToursSettings tours, TourSearchSettings search) {

  private static final int LEARNED_DAYS = 14;

  /// As tuned on the sample orders.
  public static FreshSlotting standard() {
    return new FreshSlotting(
        new LearnedDemand(LEARNED_DAYS),
        ExpectedToursSettings.standard(),
        TourSearchSettings.standard());
  }

  /// The same with another number of expected tours.
  public FreshSlotting withTours(int number) {
    return new FreshSlotting(demand, tours.withTours(number), search);
  }

  /// Location of each face; a step of the budget is one face looked at.
  public int[] arrange(SlottingFacts facts, Budget budget, Progress progress) {
    var problem = facts.problem();
    var picks =
        FaceDemand.of(
            facts.faces(),
            demand
                .forecast(
                    problem.history(),
                    problem.skus().size(),
                    Math.toIntExact(problem.planDate().toEpochDay()))
                .picksADay());
    var start = new int[0];
    var sample = TourSample.of(facts.faces().size(), new int[0][], new long[0]);
    var least = Long.MAX_VALUE;
    for (var order : VelocityOrder.values()) {
      var ranked = new VelocityRanking(facts, order).arrange(picks);
      var expected = ExpectedTours.of(facts, picks, ranked, tours);
      var micros = walkingMicros(facts, expected, ranked);
      if (micros < least) {
        least = micros;
        start = ranked;
        sample = expected;
      }
    }
    return TourSearch.improve(TourSearchInput.of(facts, sample), start, search, budget, progress);
  }

  private static long walkingMicros(SlottingFacts facts, TourSample sample, int[] locationOf) {
    var state = new TourState(new Spots(facts.problem().layout()), sample, locationOf);
    var probe = state.probe();
    for (var tour = 0; tour < sample.tours(); tour++) {
      state.rebuild(tour, probe);
    }
    return state.walkingMicros();
  }
}
