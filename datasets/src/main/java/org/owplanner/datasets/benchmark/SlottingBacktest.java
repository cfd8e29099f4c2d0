package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.owplanner.datasets.sample.RetailOrders;
import org.owplanner.datasets.sample.SampleFeed;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.layout.PairedDifference;
import org.owplanner.engine.layout.ReplayDay;
import org.owplanner.engine.slotting.SlottingBound;
import org.owplanner.engine.slotting.SlottingObjective;
import org.owplanner.engine.slotting.tour.FaceDemand;
import org.owplanner.engine.slotting.tour.FreshSlotting;
import org.owplanner.engine.slotting.tour.VelocityOrder;
import org.owplanner.engine.slotting.tour.VelocityRanking;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Slots the sample's goods on several plan dates and layouts, and replays the real orders of the
/// days before and, unseen by any plan, after.
///
/// Deterministic: equal settings write equal files, on any number of threads.
public final class SlottingBacktest {
  private final BacktestSettings settings;
  private final Consumer<BacktestRow> listener;
  private final List<BacktestRow> rows = new ArrayList<>();

  private SlottingBacktest(BacktestSettings settings, Consumer<BacktestRow> listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /// Runs all dates on all layouts.
  ///
  /// @param listener hears each row as soon as it is known
  public static List<BacktestRow> run(BacktestSettings settings, Consumer<BacktestRow> listener) {
    var backtest = new SlottingBacktest(settings, listener);
    var orders = RetailOrders.load();
    for (var layout = 0; layout < settings.layouts().size(); layout++) {
      var feed = SampleFeed.of(orders, settings.layouts().get(layout), settings.seed());
      for (var date = 0; date < settings.dates().size(); date++) {
        // Nights take long: each date has them on one layout, in turn.
        var hasNights = date % settings.layouts().size() == layout;
        backtest.runOne(feed, settings.dates().get(date), hasNights);
      }
    }
    return backtest.rows;
  }

  /// Writes the rows as `slotting.csv` into a folder.
  public static void write(List<BacktestRow> rows, Path folder) throws IOException {
    Files.createDirectories(folder);
    var lines = new ArrayList<String>();
    lines.add(BacktestRow.HEADER);
    rows.forEach(row -> lines.add(row.csv()));
    Files.write(folder.resolve("slotting.csv"), lines);
  }

  private void runOne(SampleFeed feed, LocalDate date, boolean hasNights) {
    var backtest = new BacktestCase(feed, date);
    var today = backtest.today();
    var todayDays = backtest.unseen(today);
    var began = System.nanoTime();
    var velocity = VelocityChoice.velocity(backtest);
    var seconds = secondsSince(began);
    var compared = new Compared(backtest, todayDays, backtest.unseen(velocity.locationOfFace()));
    compared.add("TODAY", "first sale", today, 0);
    compared.add("RANDOM", "", random(backtest), 0);
    compared.add("VELOCITY", velocity.detail(), velocity.locationOfFace(), seconds);
    compared.timed("LINEAR", () -> VelocityChoice.linear(backtest));
    began = System.nanoTime();
    var plan = plan(backtest);
    compared.addPlan(plan, secondsSince(began));
    compared.timed("KNOWN_DEMAND", () -> VelocityChoice.oracle(backtest));
    if (hasNights && settings.nights() > 0) {
      began = System.nanoTime();
      var nights = NightlyMoves.run(backtest, settings);
      compared.add(
          "PLAN_NIGHTLY",
          nights.moves() + " moves",
          backtest.seen(nights.locationOfFace()),
          nights.days(),
          Double.NaN,
          secondsSince(began));
    }
  }

  private int[] random(BacktestCase backtest) {
    var random = new java.util.SplittableRandom(settings.seed());
    var picks = random.doubles(backtest.problem.skus().size()).toArray();
    var demand = new SkuDemand(picks, picks);
    return new VelocityRanking(backtest.facts, VelocityOrder.AISLE_BY_AISLE)
        .arrange(FaceDemand.of(backtest.facts.faces(), demand.picksADay()));
  }

  private int[] plan(BacktestCase backtest) {
    var steps = (long) settings.looksAFace() * backtest.facts.faces().size();
    return FreshSlotting.standard()
        .withTours(settings.tours())
        .arrange(
            backtest.facts,
            Budget.ofSteps(steps, settings.seed(), settings.threads()),
            Progress.silent());
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  /// Rows of one date and layout, compared with today's slots and the velocity ranking.
  private final class Compared {
    private final BacktestCase backtest;
    private final List<ReplayDay> todayDays;
    private final List<ReplayDay> velocityDays;

    Compared(BacktestCase backtest, List<ReplayDay> todayDays, List<ReplayDay> velocityDays) {
      this.backtest = backtest;
      this.todayDays = todayDays;
      this.velocityDays = velocityDays;
    }

    void timed(String arrangement, Supplier<VelocityChoice> arranging) {
      var began = System.nanoTime();
      var choice = arranging.get();
      add(arrangement, choice.detail(), choice.locationOfFace(), secondsSince(began));
    }

    void add(String arrangement, String detail, int[] locationOfFace, double seconds) {
      add(
          arrangement,
          detail,
          backtest.seen(locationOfFace),
          backtest.unseen(locationOfFace),
          Double.NaN,
          seconds);
    }

    /// The plan, with what the bound over all plans of the same faces leaves open.
    void addPlan(int[] locationOfFace, double seconds) {
      var objective = new SlottingObjective(backtest.facts).micros(locationOfFace);
      add(
          "PLAN",
          "no move budget",
          backtest.seen(locationOfFace),
          backtest.unseen(locationOfFace),
          SlottingBound.of(backtest.facts, locationOfFace).gap(objective),
          seconds);
    }

    void add(
        String arrangement,
        String detail,
        List<ReplayDay> seen,
        List<ReplayDay> unseen,
        double gap,
        double seconds) {
      var row =
          new BacktestRow(
              backtest.problem.warehouseId(),
              backtest.problem.planDate(),
              arrangement,
              detail,
              BacktestCase.metres(seen),
              BacktestCase.metres(unseen),
              PairedDifference.of(todayDays.subList(0, unseen.size()), unseen, ReplayDay::metres),
              PairedDifference.of(
                  velocityDays.subList(0, unseen.size()), unseen, ReplayDay::metres),
              gap,
              seconds);
      rows.add(row);
      listener.accept(row);
    }
  }
}
