package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.verify.WaveVerifier;

/// A shift that is planned again begins with the tours that have not begun.
class KeptToursTest {

  private static final int ORDERS = 24;
  private static final int LATER = FROM + 180;

  /// Two carts of four orders, goods at one place each.
  private static WaveProblem shift() {
    var problems =
        WaveProblems.warehouse(6)
            .skusInPlace(12, 99)
            .cart(WaveProblems.cart("SMALL", 4, 100_000, 50_000, 0))
            .picker("P0", 1)
            .picker("P1", 1);
    for (var o = 0; o < ORDERS; o++) {
      problems.order(WaveProblems.order("O" + o, TO, o % 12, o * 7 % 11));
    }
    return problems.build();
  }

  private static WaveResult plan(WaveProblem problem, long steps) {
    var result = new WavePlanner().plan(problem, Budget.ofSteps(steps, 1, 1), Progress.silent());
    assertThat(WaveVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
    return result;
  }

  /// The shift at a later moment.
  private static WaveProblem again(
      WaveProblem problem,
      int nowSecond,
      WaveRows plan,
      List<OpenOrder> orders,
      List<StockLot> stock,
      List<Picker> pickers) {
    var begun = plan.batches().stream().filter(batch -> batch.startSecond() <= nowSecond).toList();
    var others = plan.batches().stream().filter(batch -> batch.startSecond() > nowSecond).toList();
    return new WaveProblem(
        problem.warehouseId(),
        problem.planDate(),
        problem.currency(),
        problem.shift(),
        nowSecond,
        problem.nextShiftSecond(),
        problem.layout(),
        problem.skus(),
        stock,
        orders,
        problem.equipment(),
        pickers,
        problem.packing(),
        new WaveRows(
            plan.waves().stream()
                .filter(wave -> begun.stream().anyMatch(b -> b.waveNo() == wave.waveNo()))
                .toList(),
            begun.stream().map(WaveDraft::handedOut).toList(),
            stopsOf(plan, begun),
            List.of()),
        new WaveRows(List.of(), others, stopsOf(plan, others), List.of()),
        problem.rates());
  }

  private static WaveProblem again(WaveProblem problem, int nowSecond, WaveRows plan) {
    return again(problem, nowSecond, plan, problem.orders(), problem.stock(), problem.pickers());
  }

  private static List<PlannedStop> stopsOf(WaveRows plan, List<PlannedBatch> batches) {
    var numbers = batches.stream().map(PlannedBatch::batchNo).toList();
    return plan.stops().stream().filter(stop -> numbers.contains(stop.batchNo())).toList();
  }

  private static List<String> tours(WaveRows plan) {
    return plan.batches().stream()
        .map(
            batch ->
                "%s %d %d %d %s"
                    .formatted(
                        batch.pickerId(),
                        batch.startSecond(),
                        batch.endSecond(),
                        batch.walkMm(),
                        stopsOf(plan, List.of(batch)).stream().map(KeptToursTest::take).toList()))
        .toList();
  }

  private static String take(PlannedStop stop) {
    return "%s %d %d %d".formatted(stop.orderId(), stop.lineNo(), stop.location(), stop.units());
  }

  private static long micros(WaveResult result) {
    return result.planCosts().stream().mapToLong(CostTerm::micros).sum();
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "180", "600"})
  void planningAgainWithNothingChangedAndNoStepsKeepsTheTours(int secondsAfter) {
    var problem = shift();
    var first = plan(problem, 5_000);
    var nowSecond = FROM + secondsAfter;

    var second = plan(again(problem, nowSecond, first.plan()), 0);

    assertThat(tours(first.plan())).isNotEqualTo(tours(plan(problem, 0).plan()));
    assertThat(tours(second.plan())).containsExactlyInAnyOrderElementsOf(tours(first.plan()));
  }

  @Test
  void anOrderThatIsGoneLeavesItsTourAndOneThatHasComeJoinsTheOthers() {
    var problem = shift();
    var first = plan(problem, 5_000);
    var gone = first.plan().stops().getLast().orderId();
    var orders = new ArrayList<>(problem.orders());
    orders.removeIf(order -> order.orderId().equals(gone));
    orders.add(WaveProblems.order("NEW", TO, 1, 2));

    var second =
        plan(again(problem, LATER, first.plan(), orders, problem.stock(), problem.pickers()), 0);

    var kept = tours(first.plan()).stream().filter(tour -> !tour.contains(gone + " ")).toList();
    assertThat(second.plan().orders())
        .filteredOn(order -> order.orderId().equals("NEW"))
        .extracting(PlannedOrder::state)
        .containsExactly(OrderState.ON_TIME);
    assertThat(tours(second.plan()))
        .as("tours but the one that is left and the one that is joined")
        .filteredOn(kept::contains)
        .hasSizeGreaterThanOrEqualTo(kept.size() - 1);
  }

  @Test
  void theStartIsTheCheapestOfAll() {
    var problem = shift();
    var first = plan(problem, 5_000).plan();
    // Every order is a tour of its own.
    var numbers = problem.orders().stream().map(OpenOrder::orderId).toList();
    var any = first.batches().getFirst();
    var bad =
        new WaveRows(
            List.of(),
            IntStream.rangeClosed(1, ORDERS)
                .mapToObj(
                    no ->
                        new PlannedBatch(
                            no,
                            1,
                            "P" + no % 2,
                            any.equipmentId(),
                            any.kind(),
                            "",
                            FROM + no,
                            FROM + no + 1,
                            0,
                            false))
                .toList(),
            first.stops().stream()
                .map(
                    stop ->
                        new PlannedStop(
                            1 + numbers.indexOf(stop.orderId()),
                            stop.stopNo(),
                            stop.location(),
                            stop.sku(),
                            stop.lot(),
                            stop.orderId(),
                            stop.lineNo(),
                            stop.compartment(),
                            stop.units()))
                .toList(),
            List.of());

    var good = plan(again(problem, FROM - 1, first), 0);
    var other = plan(again(problem, FROM - 1, bad), 0);

    var neither = micros(plan(again(problem, FROM - 1, WaveRows.none()), 0));
    assertThat(micros(good)).isLessThan(neither);
    assertThat(micros(other)).isEqualTo(neither);
  }

  /// Random shifts of which goods, orders and pickers go and come.
  @ParameterizedTest
  @CsvSource({"0,0,0", "1,0,0", "0,1,0", "0,0,7", "1,1,7"})
  void whateverHasChangedThePlanCanBeWalked(int byZone, int isSplit, int mostLines) {
    var shifts = 10;
    for (var seed = 0; seed < shifts; seed++) {
      var problems =
          WaveProblems.randomly(seed, 14)
              .rate(WaveRate.PICK_BY_ZONE, byZone)
              .rate(WaveRate.SPLIT_LARGE_ORDERS, isSplit);
      if (mostLines > 0) {
        problems.rate(WaveRate.WAVE_MOST_LINES, mostLines);
      }
      var problem = problems.build();
      var first = plan(problem, 100).plan();
      var orders = new ArrayList<>(problem.orders());
      orders.remove(seed % orders.size());
      orders.add(WaveProblems.order("NEW", TO, seed % 5, 5 + seed % 5));
      var stock = new ArrayList<>(problem.stock());
      var bad = stock.remove(seed % stock.size());
      stock.add(new StockLot(bad.location(), bad.sku(), bad.lot(), bad.expiryDay(), 1));
      var pickers = problem.pickers().subList(seed % 2, problem.pickers().size());

      // Nothing has begun, so whatever has changed concerns tours that can still be changed.
      plan(again(problem, FROM - 1, first, orders, stock, pickers), 0);
    }
  }
}
