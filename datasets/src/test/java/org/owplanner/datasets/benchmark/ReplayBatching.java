package org.owplanner.datasets.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.owplanner.datasets.sample.LayoutVariants;
import org.owplanner.datasets.sample.RetailOrders;
import org.owplanner.datasets.sample.SampleFeed;
import org.owplanner.engine.layout.FifoBatcher;
import org.owplanner.engine.layout.OrderBatcher;
import org.owplanner.engine.slotting.AssignedSlot;
import org.owplanner.engine.slotting.SlottingPlanner;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.slotting.SlottingRates;
import org.owplanner.engine.slotting.SlottingReplay;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.WaveBatcher;

/// Prints what slotting's replay walks and takes, batched first in first out and as waves: the
/// sample's night, and one case of the backtest.
///
/// Arguments: steps an order, any number of them.
final class ReplayBatching {
  private static final long PLAN_STEPS = 5_000;

  private ReplayBatching() {}

  public static void main(String[] args) {
    var sample = SampleFeed.standard(1);
    print("sample", sample, SampleFeed.PLAN_DATE, SlottingRates.standard(), args);
    var feed = SampleFeed.of(RetailOrders.load(), LayoutVariants.three().getFirst(), 1);
    print("backtest", feed, LocalDate.of(2011, 5, 17), BacktestCase.metresOnly(), args);
  }

  private static void print(
      String name, SampleFeed feed, LocalDate date, SlottingRates rates, String[] args) {
    var problem = feed.problem(date, rates);
    var budget = Budget.ofSteps(PLAN_STEPS, 1, 1);
    var rows = new SlottingPlanner().plan(problem, budget, Progress.silent()).rows();
    var tourLines = problem.rates().whole(SlottingRate.TOUR_LINES);
    var fifo = new FifoBatcher(tourLines);
    replay(feed, problem, rows, fifo);
    print(name + " first in, first out", feed, problem, rows, fifo);
    for (var steps : args) {
      var waves = new WaveBatcher(problem.layout(), tourLines, Integer.parseInt(steps));
      print(name + " waves, steps " + steps, feed, problem, rows, waves);
    }
  }

  private static void print(
      String name,
      SampleFeed feed,
      SlottingProblem problem,
      List<AssignedSlot> rows,
      OrderBatcher batcher) {
    var began = processorNanos();
    var km = replay(feed, problem, rows, batcher);
    var seconds = (processorNanos() - began) / 1e9;
    System.out.printf(Locale.ROOT, "%s: %.1f processor seconds; %s%n", name, seconds, km);
  }

  /// Kilometres of each arrangement on seen and on unseen days.
  private static String replay(
      SampleFeed feed, SlottingProblem problem, List<AssignedSlot> rows, OrderBatcher batcher) {
    var unseen = feed.unseen(problem.planDate(), problem.rates().whole(SlottingRate.REPLAY_DAYS));
    var days = SlottingReplay.of(problem, unseen, rows, batcher);
    var km = new StringBuilder();
    Stream.of(SlottingReplay.IN_FORCE, SlottingReplay.VELOCITY, SlottingReplay.PLAN)
        .forEach(
            arrangement -> {
              km.append(arrangement);
              for (var isSeen : new boolean[] {true, false}) {
                var metres =
                    days.stream()
                        .filter(d -> d.arrangement().equals(arrangement) && d.isSeen() == isSeen)
                        .mapToDouble(d -> d.day().metres())
                        .sum();
                km.append(" %.2f".formatted(metres / 1000));
              }
              km.append("; ");
            });
    return km.toString();
  }

  private static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
