package org.owplanner.engine.slotting.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.owplanner.engine.forecast.HistoryWindow;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.layout.FifoBatcher;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.slotting.SlottingRate;

/// Tours as they may come: what is ordered together is taken from a long past, how much of it from
/// the forecast.
///
/// Past orders are batched, as they came and in random orders of each day; tours are drawn from all
/// these, recent ones more often, so that all weigh the same. Then visits are left out or added at
/// random until each face has as many as the forecast says; an added one goes into a tour that
/// visits what was ordered together with the face. A search that sees only such a sample fits the
/// past less than one that sees recent tours themselves.
public final class ExpectedTours {
  private static final int ENOUGH_FOR_EACH_DRAWN = 4;

  private final SlottingFacts facts;
  private final ExpectedToursSettings settings;
  private final HistoryWindow window;
  private final SplittableRandom random;
  private final List<int[]> pool = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private int shuffles;

  private ExpectedTours(SlottingFacts facts, ExpectedToursSettings settings) {
    this.facts = facts;
    this.settings = settings;
    var problem = facts.problem();
    window =
        HistoryWindow.before(
            Math.toIntExact(problem.planDate().toEpochDay()),
            problem.history(),
            settings.historyDays(),
            settings.halfLifeDays());
    random = new SplittableRandom(settings.seed());
  }

  /// A sample of tours to come by the forecast, no larger than its sweeps' vectors can be held.
  ///
  /// @param locationOfFace orders larger than a tour are cut as if the faces lay there
  public static TourSample of(
      SlottingFacts facts, int[] locationOfFace, ExpectedToursSettings settings) {
    return of(
        facts, FaceDemand.of(facts.faces(), facts.demand().picksADay()), locationOfFace, settings);
  }

  /// A sample of tours to come, the same for the same settings.
  ///
  /// @param picksADay expected picks of each face
  /// @param locationOfFace orders larger than a tour are cut as if the faces lay there
  public static TourSample of(
      SlottingFacts facts,
      double[] picksADay,
      int[] locationOfFace,
      ExpectedToursSettings settings) {
    var most = TourState.mostTours(facts.problem().layout());
    var expected = new ExpectedTours(facts, settings.withTours(Math.min(settings.tours(), most)));
    expected.fillPool(locationOfFace);
    if (expected.pool.isEmpty()) {
      return TourSample.of(facts.faces().size(), new int[0][], new long[0]);
    }
    return expected.sample(picksADay);
  }

  private void fillPool(int[] locationOfFace) {
    var problem = facts.problem();
    var recent = window.ordersOf(problem.history());
    var batcher = new FifoBatcher(problem.rates().whole(SlottingRate.TOUR_LINES));
    for (var shuffle = 0; shuffle < settings.shuffles() && !isPoolLarge(); shuffle++) {
      shuffles++;
      var orders = shuffle == 0 ? recent : shuffled(recent);
      var tours = batcher.batch(PickOrders.of(orders, facts.faces().firstFaces()), locationOfFace);
      for (var t = 0; t < tours.count(); t++) {
        pool.add(
            Arrays.copyOfRange(tours.stopFace(), tours.firstStop()[t], tours.firstStop()[t + 1]));
        weights.add(window.weight(tours.epochDay()[t]));
      }
    }
  }

  /// Many more tours than are drawn need no further orders of them.
  private boolean isPoolLarge() {
    return pool.size() > ENOUGH_FOR_EACH_DRAWN * settings.tours();
  }

  /// The same orders, those of each day in a random order.
  private OrderHistory shuffled(OrderHistory orders) {
    var sequence = new int[orders.orders()];
    for (var from = 0; from < sequence.length; ) {
      var to = from;
      while (to < sequence.length && orders.epochDay()[to] == orders.epochDay()[from]) {
        var swap = from + random.nextInt(to - from + 1);
        sequence[to] = sequence[swap];
        sequence[swap] = to++;
      }
      from = to;
    }
    var firstLine = new int[sequence.length + 1];
    var skus = new int[orders.lines()];
    var units = new int[orders.lines()];
    for (var o = 0; o < sequence.length; o++) {
      var first = orders.firstLine()[sequence[o]];
      var lines = orders.firstLine()[sequence[o] + 1] - first;
      System.arraycopy(orders.lineSku(), first, skus, firstLine[o], lines);
      System.arraycopy(orders.lineUnits(), first, units, firstLine[o], lines);
      firstLine[o + 1] = firstLine[o] + lines;
    }
    return new OrderHistory(orders.epochDay(), firstLine, skus, units);
  }

  private TourSample sample(double[] picksADay) {
    var drawn = drawn();
    var picks = 0.0;
    for (var tour : drawn) {
      picks += tour.length;
    }
    var expectedPicks = 0.0;
    for (var face : picksADay) {
      expectedPicks += face;
    }
    // With no forecast at all, demand is as it was.
    var adjusted =
        expectedPicks > 0
            ? new VisitAdjustment(drawn, picksADay, picks / expectedPicks, random).adjusted()
            : drawn;
    var toursADay = expectedPicks > 0 ? expectedPicks * drawn.length / picks : pastToursADay();
    var rates = facts.problem().rates();
    var microsPerMetre = new long[drawn.length];
    Arrays.fill(
        microsPerMetre,
        Math.round(
            toursADay
                / drawn.length
                * rates.get(SlottingRate.HORIZON_DAYS)
                * rates.microsPerMetre()));
    return TourSample.of(facts.faces().size(), adjusted, microsPerMetre);
  }

  private double pastToursADay() {
    var sum = 0.0;
    for (var weight : weights) {
      sum += weight;
    }
    return sum / shuffles / window.totalWeight();
  }

  /// Tours drawn from the pool in proportion to their weight, at even distances (systematic
  /// sampling).
  private int[][] drawn() {
    var total = 0.0;
    for (var weight : weights) {
      total += weight;
    }
    var step = total / settings.tours();
    var position = random.nextDouble() * step;
    var drawn = new int[settings.tours()][];
    var at = 0;
    var passed = weights.getFirst();
    for (var i = 0; i < drawn.length; i++) {
      while (passed < position && at + 1 < pool.size()) {
        passed += weights.get(++at);
      }
      drawn[i] = pool.get(at);
      position += step;
    }
    return drawn;
  }
}
