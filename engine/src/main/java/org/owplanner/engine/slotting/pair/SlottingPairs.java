package org.owplanner.engine.slotting.pair;

import org.owplanner.engine.forecast.HistoryWindow;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.slotting.SlottingRate;

/// The pair problem of a slotting: what its goods cost for lying apart, with reaching, refill and
/// moves as they are priced there.
///
/// Apart = Σ over co-picked pairs orders a day · H · price of a metre · `share` · metres between
/// the two, H being the horizon in days. It stands in for the walking term and is never added to
/// it. Crowding, buffer legs and the move budget are not in it; goods of a hazard class stay where
/// they are.
public final class SlottingPairs {

  private SlottingPairs() {}

  /// The pair problem of these facts.
  ///
  /// @param share metres walked more for each metre that two goods of one order lie apart; what
  ///   calibrates the stand-in to the walking term
  public static SparsePairProblem of(SlottingFacts facts, double share) {
    var costs = facts.costs();
    var faces = facts.faces();
    var profiles = facts.profiles();
    return new SparsePairProblem(
        PairFloor.of(facts.problem().layout()),
        coPicks(facts, share),
        (face, location) ->
            costs.reachingMicros(face, location)
                + costs.refillMicros(face, location)
                + (faces.isRelocated(face, location) ? costs.moveMicros() : 0),
        (face, location) -> profiles.isEligible(faces.skuOf(face), profiles.profileOf(location)),
        staying(facts));
  }

  private static CoPicks coPicks(SlottingFacts facts, double share) {
    var problem = facts.problem();
    var rates = problem.rates();
    var window =
        HistoryWindow.before(
            Math.toIntExact(problem.planDate().toEpochDay()),
            problem.history(),
            rates.whole(SlottingRate.HISTORY_DAYS),
            rates.get(SlottingRate.HALF_LIFE_DAYS));
    var orders = PickOrders.of(window.ordersOf(problem.history()), facts.faces().firstFaces());
    return new CoPickHistory(facts.faces().size(), window, rates.whole(SlottingRate.TOUR_LINES))
        .count(orders, share * rates.get(SlottingRate.HORIZON_DAYS) * rates.microsPerMetre());
  }

  private static boolean[] staying(SlottingFacts facts) {
    var staying = new boolean[facts.faces().size()];
    for (var face = 0; face < staying.length; face++) {
      var sku = facts.problem().skus().get(facts.faces().skuOf(face));
      staying[face] = facts.faces().isPinned(face) || !sku.hazardClass().isEmpty();
    }
    return staying;
  }
}
