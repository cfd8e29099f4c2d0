package org.owplanner.datasets.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.datasets.sample.SampleFeed;
import org.owplanner.engine.layout.FifoBatcher;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.layout.Replay;
import org.owplanner.engine.layout.ReplayDay;
import org.owplanner.engine.layout.ReplayRates;
import org.owplanner.engine.slotting.Arrangement;
import org.owplanner.engine.slotting.PutAway;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.slotting.SlottingRates;

/// One warehouse on the eve of one plan date, with the orders before and after it to replay.
///
/// Only metres count: whatever else costs money is priced at nothing.
final class BacktestCase {
  private static final int DAYS = 14;

  final SampleFeed feed;
  final SlottingProblem problem;
  final SlottingFacts facts;
  private final PickOrders seen;
  private final PickOrders unseen;
  private final Replay replay;

  BacktestCase(SampleFeed feed, LocalDate date) {
    this.feed = feed;
    problem = feed.problem(date, metresOnly());
    facts = SlottingFacts.of(problem);
    var day = Math.toIntExact(date.toEpochDay());
    var firstFaces = facts.faces().firstFaces();
    seen = PickOrders.of(problem.history().between(day - DAYS, day), firstFaces);
    unseen = PickOrders.of(feed.unseen(date, DAYS), firstFaces);
    replay = replay(problem);
  }

  static Replay replay(SlottingProblem problem) {
    var rates = problem.rates();
    return new Replay(
        problem.layout(),
        new FifoBatcher(rates.whole(SlottingRate.TOUR_LINES)),
        problem.layout().routing(),
        new ReplayRates(
            rates.microsPerSecond(),
            rates.get(SlottingRate.WALKING_MM_PER_SECOND),
            new double[] {rates.reachSeconds(0)}));
  }

  static SlottingRates metresOnly() {
    var rates = SlottingRates.standard();
    for (var rate :
        List.of(
            SlottingRate.REACH_SECONDS_LEVEL_0,
            SlottingRate.REACH_SECONDS_LEVEL_1,
            SlottingRate.REACH_SECONDS_LEVEL_2,
            SlottingRate.REACH_SECONDS_LEVEL_3,
            SlottingRate.REFILL_SECONDS,
            SlottingRate.CROWDING_SECONDS,
            SlottingRate.MOVE_MINUTES,
            SlottingRate.BUFFER_LEG_MINUTES)) {
      rates = rates.with(rate, 0);
    }
    return rates.with(SlottingRate.MOVE_BUDGET, SlottingRate.MOVE_BUDGET.most());
  }

  /// Today's slots, new goods put away where it is cheapest.
  int[] today() {
    return PutAway.place(facts, Arrangement.of(facts.faces().locationNow())).toArray();
  }

  List<ReplayDay> seen(int[] locationOfFace) {
    return replay.days(seen, locationOfFace);
  }

  List<ReplayDay> unseen(int[] locationOfFace) {
    return replay.days(unseen, locationOfFace);
  }

  /// Lines a day of each SKU over the days that the plan can't see.
  double[] futurePicksADay() {
    var picks = new double[problem.skus().size()];
    for (var sku : feed.unseen(problem.planDate(), DAYS).lineSku()) {
      picks[sku] += 1.0 / DAYS;
    }
    return picks;
  }

  static double metres(List<ReplayDay> days) {
    return days.stream().mapToDouble(ReplayDay::metres).sum();
  }
}
