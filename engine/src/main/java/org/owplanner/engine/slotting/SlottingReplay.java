package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.layout.FifoBatcher;
import org.owplanner.engine.layout.OrderBatcher;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.layout.Replay;
import org.owplanner.engine.layout.ReplayDay;
import org.owplanner.engine.layout.ReplayRates;
import org.owplanner.engine.wave.WaveBatcher;

/// Measures what a plan saves, by picking real orders again on today's slots and on the plan.
///
/// The orders of the last days before the plan date were seen by the plan; those from the plan date
/// on were not, and only they tell what it is worth. All arrangements that are shown are batched by
/// one rule: as waves are, or first in, first out where there are more than 10,000 orders. Among
/// velocity rankings the best is always chosen by first in, first out, which is quicker.
public final class SlottingReplay {

  /// Today's slots, with new goods put away as they would be without a plan.
  public static final String IN_FORCE = "IN_FORCE";

  /// The plan.
  public static final String PLAN = "PLAN";

  /// Velocity ranking without a limit on moves, in the arrangement and window that are best on seen
  /// days.
  public static final String VELOCITY = "VELOCITY";

  /// What was carried out of the plan.
  public static final String CARRIED_OUT = "CARRIED_OUT";

  private static final int STEPS_AN_ORDER = 200;
  private static final int MOST_ORDERS_AS_WAVES = 10_000;

  private final SlottingProblem problem;
  private final SlottingFacts facts;
  private final OrderHistory seen;
  private final OrderHistory unseen;
  private final Replay shown;
  private final Replay quick;
  private final List<ReplayedDay> days = new ArrayList<>();

  private SlottingReplay(SlottingProblem problem, OrderHistory unseen, OrderBatcher batcher) {
    this.problem = problem;
    this.unseen = unseen;
    facts = SlottingFacts.of(problem);
    var rates = problem.rates();
    var planDay = Math.toIntExact(problem.planDate().toEpochDay());
    seen = problem.history().between(planDay - rates.whole(SlottingRate.REPLAY_DAYS), planDay);
    var fifo = new FifoBatcher(rates.whole(SlottingRate.TOUR_LINES));
    var isFew = seen.orders() + unseen.orders() <= MOST_ORDERS_AS_WAVES;
    shown = replay(problem, isFew ? batcher : fifo);
    quick = replay(problem, fifo);
  }

  private static Replay replay(SlottingProblem problem, OrderBatcher batcher) {
    var rates = problem.rates();
    return new Replay(
        problem.layout(),
        batcher,
        problem.layout().routing(),
        new ReplayRates(
            rates.microsPerSecond(),
            rates.get(SlottingRate.WALKING_MM_PER_SECOND),
            IntStream.rangeClosed(0, problem.layout().topLevel())
                .mapToDouble(rates::reachSeconds)
                .toArray()));
  }

  private static OrderBatcher asWaves(SlottingProblem problem) {
    return new WaveBatcher(
        problem.layout(), problem.rates().whole(SlottingRate.TOUR_LINES), STEPS_AN_ORDER);
  }

  /// All days on all arrangements, arrangement by arrangement.
  ///
  /// @param unseen orders from the plan date on
  /// @param rows the plan as it was written
  public static List<ReplayedDay> of(
      SlottingProblem problem, OrderHistory unseen, List<AssignedSlot> rows) {
    return of(problem, unseen, rows, asWaves(problem));
  }

  /// The same, with the shown arrangements of a few orders batched by another rule.
  ///
  /// @param batcher turns the orders of a day into tours
  public static List<ReplayedDay> of(
      SlottingProblem problem, OrderHistory unseen, List<AssignedSlot> rows, OrderBatcher batcher) {
    var replay = new SlottingReplay(problem, unseen, batcher);
    var now = Arrangement.of(replay.facts.faces().locationNow());
    replay.add(IN_FORCE, PutAway.place(replay.facts, now).toArray());
    replay.add(PLAN, replay.planned(rows));
    replay.add(VELOCITY, BestVelocity.arrange(replay.facts, replay::seenMm));
    return replay.days;
  }

  /// Days from the plan date on, on today's slots, on the plan, and on what was carried out of it:
  /// a face that has reached its place lies there, any other where it lay.
  ///
  /// @param orders orders from the plan date on
  /// @param rows the plan as it was written
  /// @param done moves that were carried out
  public static List<ReplayedDay> afterwards(
      SlottingProblem problem,
      OrderHistory orders,
      List<AssignedSlot> rows,
      List<SlottingMove> done) {
    var replay = new SlottingReplay(problem, orders, asWaves(problem));
    var now = Arrangement.of(replay.facts.faces().locationNow());
    var inForce = PutAway.place(replay.facts, now).toArray();
    var plan = replay.planned(rows);
    replay.add(IN_FORCE, false, orders, inForce);
    replay.add(PLAN, false, orders, plan);
    replay.add(CARRIED_OUT, false, orders, replay.carriedOut(inForce, plan, done));
    return replay.days;
  }

  private int[] carriedOut(int[] inForce, int[] plan, List<SlottingMove> done) {
    var skuIndex = skuIndex();
    var places = inForce.clone();
    for (var move : done) {
      var sku = skuIndex.get(List.of(move.sellerId(), move.skuId()));
      if (sku != null) {
        var face = facts.faces().firstFace(sku) + move.faceNo();
        if (problem.layout().indexOf(move.toLocationId()) == plan[face]) {
          places[face] = plan[face];
        }
      }
    }
    return places;
  }

  private long seenMm(int[] locationOfFace) {
    return quick.days(PickOrders.of(seen, facts.faces().firstFaces()), locationOfFace).stream()
        .mapToLong(ReplayDay::walkMm)
        .sum();
  }

  private void add(String arrangement, int[] locationOfFace) {
    add(arrangement, true, seen, locationOfFace);
    add(arrangement, false, unseen, locationOfFace);
  }

  private void add(String arrangement, boolean isSeen, OrderHistory orders, int[] locationOfFace) {
    var picks = PickOrders.of(orders, facts.faces().firstFaces());
    var microsPerSecond = problem.rates().microsPerSecond();
    for (var day : shown.days(picks, locationOfFace)) {
      var seconds = refillSeconds(orders, picks, locationOfFace, day.epochDay());
      days.add(
          new ReplayedDay(
              arrangement, isSeen, day, seconds, Math.round(seconds * microsPerSecond)));
    }
  }

  private double refillSeconds(
      OrderHistory orders, PickOrders picks, int[] locationOfFace, int epochDay) {
    var refills = 0.0;
    for (var order = 0; order < orders.orders(); order++) {
      if (orders.epochDay()[order] != epochDay) {
        continue;
      }
      for (var line = orders.firstLine()[order]; line < orders.firstLine()[order + 1]; line++) {
        var location = locationOfFace[picks.lineFace()[line]];
        if (location != Faces.NOWHERE) {
          var profile = facts.profiles().profileOf(location);
          var holds = facts.profiles().capacityUnits(orders.lineSku()[line], profile);
          refills += orders.lineUnits()[line] / (double) Math.max(1, holds);
        }
      }
    }
    return refills * problem.rates().get(SlottingRate.REFILL_SECONDS);
  }

  private int[] planned(List<AssignedSlot> rows) {
    var skuIndex = skuIndex();
    var places = new int[facts.faces().size()];
    Arrays.fill(places, Faces.NOWHERE);
    for (var row : rows) {
      var sku = skuIndex.get(List.of(row.sellerId(), row.skuId()));
      if (sku != null && !row.locationId().isEmpty()) {
        places[facts.faces().firstFace(sku) + row.faceNo()] =
            problem.layout().indexOf(row.locationId());
      }
    }
    return places;
  }

  private Map<List<String>, Integer> skuIndex() {
    var index = new HashMap<List<String>, Integer>();
    for (var sku = 0; sku < problem.skus().size(); sku++) {
      index.put(List.of(problem.skus().get(sku).sellerId(), problem.skus().get(sku).skuId()), sku);
    }
    return index;
  }
}
