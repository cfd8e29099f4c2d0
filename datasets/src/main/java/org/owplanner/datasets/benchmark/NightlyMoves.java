package org.owplanner.datasets.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owplanner.engine.forecast.LearnedDemand;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.layout.ReplayDay;
import org.owplanner.engine.slotting.SlotNow;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.slotting.tour.ExpectedTours;
import org.owplanner.engine.slotting.tour.ExpectedToursSettings;
import org.owplanner.engine.slotting.tour.FaceDemand;
import org.owplanner.engine.slotting.tour.TourSearch;
import org.owplanner.engine.slotting.tour.TourSearchInput;
import org.owplanner.engine.slotting.tour.TourSearchSettings;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Night after night: plan from the slots in force with a small move budget, pick the next day on
/// what came of it, learn from that day.
final class NightlyMoves {
  private static final int MOST_TOURS = 4_000;
  private static final LearnedDemand DEMAND = new LearnedDemand(14);

  private final BacktestCase backtest;
  private final BacktestSettings settings;
  private final List<ReplayDay> days = new ArrayList<>();
  private int[] locationOfFace;
  private int moves;

  private NightlyMoves(BacktestCase backtest, BacktestSettings settings) {
    this.backtest = backtest;
    this.settings = settings;
    locationOfFace = backtest.today();
  }

  static NightlyMoves run(BacktestCase backtest, BacktestSettings settings) {
    var nightly = new NightlyMoves(backtest, settings);
    for (var night = 0; night < settings.nights(); night++) {
      nightly.night(night);
    }
    return nightly;
  }

  /// The days after the nights, those without orders left out.
  List<ReplayDay> days() {
    return days;
  }

  /// Relocations of all nights.
  int moves() {
    return moves;
  }

  /// Where all faces lie after the last night.
  int[] locationOfFace() {
    return locationOfFace;
  }

  private void night(int night) {
    var problem = problem(night);
    var facts = SlottingFacts.of(problem);
    var day = Math.toIntExact(problem.planDate().toEpochDay());
    var picks =
        FaceDemand.of(
            facts.faces(),
            DEMAND.forecast(problem.history(), problem.skus().size(), day).picksADay());
    var now = facts.faces().locationNow();
    var sample =
        ExpectedTours.of(
            facts,
            picks,
            now,
            ExpectedToursSettings.standard().withTours(Math.min(MOST_TOURS, settings.tours())));
    locationOfFace =
        TourSearch.improve(
            TourSearchInput.of(facts, sample),
            now,
            TourSearchSettings.standard(),
            Budget.ofSteps(Long.MAX_VALUE - 1, settings.seed(), settings.threads()),
            Progress.silent());
    for (var face = 0; face < now.length; face++) {
      moves += locationOfFace[face] != now[face] ? 1 : 0;
    }
    var orders =
        PickOrders.of(backtest.feed.unseen(problem.planDate(), 1), facts.faces().firstFaces());
    days.addAll(BacktestCase.replay(problem).days(orders, locationOfFace));
  }

  /// The warehouse as it lies that night, with all orders until then.
  private SlottingProblem problem(int night) {
    var first = backtest.problem;
    var date = first.planDate().plusDays(night);
    var slots = new ArrayList<SlotNow>();
    for (var face = 0; face < locationOfFace.length; face++) {
      if (locationOfFace[face] >= 0) {
        slots.add(new SlotNow(backtest.facts.faces().skuOf(face), locationOfFace[face], false));
      }
    }
    var history = first.history().epochDay();
    var known =
        backtest.feed.orders().picked().between(history[0], Math.toIntExact(date.toEpochDay()));
    return new SlottingProblem(
            first.warehouseId(),
            date,
            first.currency(),
            first.layout(),
            first.skus(),
            slots,
            first.hazardRules(),
            known,
            SkuDemand.none(first.skus().size()),
            first.rates().with(SlottingRate.MOVE_BUDGET, settings.nightlyMoves()),
            Set.of())
        .withLearnedDemand();
  }
}
