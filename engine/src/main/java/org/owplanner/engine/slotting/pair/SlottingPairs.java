package org.owplanner.engine.slotting.pair;

import org.owplanner.engine.forecast.HistoryWindow;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.slotting.SlottingRate;

/// What a slotting costs because goods that are picked together lie apart: a stand-in for the
/// walking term, never added to it. Benchmarks measure how well it ranks slottings; the planner
/// judges by tours at every size.
///
/// Apart = Σ over co-picked pairs orders a day · H · price of a metre · `share` · metres between
/// the two, H being the horizon in days.
public final class SlottingPairs {

  private static final long MM_PER_METRE = 1_000;

  private final Layout layout;
  private final CoPicks coPicks;

  private SlottingPairs(Layout layout, CoPicks coPicks) {
    this.layout = layout;
    this.coPicks = coPicks;
  }

  /// The co-picked pairs of these facts.
  ///
  /// @param share metres walked more for each metre that two goods of one order lie apart; what
  ///   calibrates the stand-in to the walking term
  public static SlottingPairs of(SlottingFacts facts, double share) {
    var problem = facts.problem();
    var rates = problem.rates();
    var window =
        HistoryWindow.before(
            Math.toIntExact(problem.planDate().toEpochDay()),
            problem.history(),
            rates.whole(SlottingRate.HISTORY_DAYS),
            rates.get(SlottingRate.HALF_LIFE_DAYS));
    var orders = PickOrders.of(window.ordersOf(problem.history()), facts.faces().firstFaces());
    var coPicks =
        new CoPickHistory(facts.faces().size(), window, rates.whole(SlottingRate.TOUR_LINES))
            .count(orders, share * rates.get(SlottingRate.HORIZON_DAYS) * rates.microsPerMetre());
    return new SlottingPairs(problem.layout(), coPicks);
  }

  /// What lying apart costs over the horizon, in micro-units of the plan's currency.
  ///
  /// @param locationOf the location of each face, −1 for nowhere, which costs nothing
  public long apartMicros(int[] locationOf) {
    var sum = 0L;
    for (var i = 0; i < locationOf.length; i++) {
      for (var at = coPicks.first(i); at < coPicks.end(i); at++) {
        var j = coPicks.partner(at);
        if (j > i && locationOf[i] >= 0 && locationOf[j] >= 0) {
          sum += coPicks.microsPerMetre(at) * layout.distanceMm(locationOf[i], locationOf[j]);
        }
      }
    }
    return sum / MM_PER_METRE;
  }
}
