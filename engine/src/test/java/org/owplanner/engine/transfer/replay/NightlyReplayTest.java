package org.owplanner.engine.transfer.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.transfer.CellDraft;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.LaneDraft;
import org.owplanner.engine.transfer.TopUpRule;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferPlanner;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferProblems;

class NightlyReplayTest {

  private static final int DAYS = 21;
  private static final int TODAY = TransferProblems.TODAY;
  private static final long CENT = TransferProblems.MICROS_PER_CENT;
  private static final SkuKey X = new SkuKey("ACME", "X");
  private static final FactoryPolicy NO_ORDERS = (day, cells) -> List.of();

  /// A has 400 units and sells one a day, B none and is asked for five; every other day a vehicle
  /// leaves A, which takes two days and closes the evening before.
  private static LivedNetwork network(int warmUpDays) {
    var a = CellDraft.of("X", "A").cents(1000, 400).casePack(10).weekly(7).onHand(400);
    var b = CellDraft.of("X", "B").cents(1000, 400).casePack(10).weekly(35);
    var draft =
        TransferProblems.network()
            .cell(a)
            .cell(b)
            .lane(LaneDraft.of("AB", "A", "B").days(2).cents(500, 0, 0).handling(30))
            .fee("A", 0, 100);
    for (var day = 1; day < DAYS + 14; day += 2) {
      draft.leaves("D" + day, "AB", day, day - 1);
    }
    var problem = draft.build();
    var demand = new int[2][DAYS];
    Arrays.fill(demand[0], 1);
    Arrays.fill(demand[1], 5);
    return new LivedNetwork(
        problem,
        demand,
        (day, cell) -> problem.cells().get(cell).demand(),
        List.of(way(), way()),
        warmUpDays,
        14,
        1);
  }

  private static FactoryWay way() {
    return new FactoryWay(3, new LeadTime(4, 5, 7, 0.2, 2));
  }

  private static List<TransferLine> topUp(TransferProblem problem) {
    return TopUpRule.of(problem).rows().lines();
  }

  private static List<TransferLine> plan(TransferProblem problem) {
    return new TransferPlanner()
        .plan(problem, Budget.ofSteps(40, 1, 1), Progress.silent())
        .plan()
        .lines();
  }

  @Test
  void noUnitIsLostOrMadeWhoeverDecides() {
    var network = network(0);
    for (var policy :
        List.<NightlyPolicy>of(
            problem -> List.of(), NightlyReplayTest::topUp, NightlyReplayTest::plan)) {
      var outcome = NightlyReplay.of(network, policy, new OrderUpTo(network, 7));

      var begun = Arrays.stream(outcome.begunUnits()).sum();
      var received = Arrays.stream(outcome.receivedUnits()).sum();
      var sold = Arrays.stream(outcome.soldUnits()).sum();
      var left = Arrays.stream(outcome.endUnits()).sum() + Arrays.stream(outcome.roadUnits()).sum();
      assertThat(received).isPositive();
      assertThat(begun + received).isEqualTo(sold + left);
      var lost = outcome.days().stream().mapToLong(TransferDay::lostUnits).sum();
      assertThat(sold + lost).isEqualTo(6L * DAYS);
    }
  }

  @Test
  void thePlanAndTheRuleInUseMoveGoodsWhereTheyAreAskedForAndThePlanIsCheapest() {
    var network = network(0);
    var nothing = NightlyReplay.of(network, problem -> List.of(), NO_ORDERS);
    var topUp = NightlyReplay.of(network, NightlyReplayTest::topUp, NO_ORDERS);
    var plan = NightlyReplay.of(network, NightlyReplayTest::plan, NO_ORDERS);

    assertThat(nothing.moved()).isEmpty();
    assertThat(nothing.soldUnits()).containsExactly(DAYS, 0);
    // The first vehicle arrives on the fourth day.
    assertThat(topUp.soldUnits()).containsExactly(DAYS, 5 * (DAYS - 3));
    assertThat(plan.soldUnits()).containsExactly(DAYS, 5 * (DAYS - 3));
    assertThat(plan.costMicros())
        .isLessThanOrEqualTo(topUp.costMicros())
        .isLessThan(nothing.costMicros());
  }

  @Test
  void theSameNightsComeOutTheSame() {
    var network = network(0);

    var once = NightlyReplay.of(network, NightlyReplayTest::plan, new OrderUpTo(network, 7));
    var again = NightlyReplay.of(network, NightlyReplayTest::plan, new OrderUpTo(network, 7));

    assertThat(again.moved()).isEqualTo(once.moved());
    assertThat(again.days()).isEqualTo(once.days());
    assertThat(again.orders()).isEqualTo(once.orders());
  }

  @Test
  void onlyWhatClosesBeforeTheNextNightIsCarriedOutAndTheNextNightKnowsOfIt() {
    var problems = new ArrayList<TransferProblem>();
    NightlyPolicy policy =
        problem -> {
          problems.add(problem);
          return problems.size() == 1
              ? List.of(line("D1", 2), line("D3", 3))
              : List.<TransferLine>of();
        };
    var outcome = NightlyReplay.of(network(0), policy, NO_ORDERS);

    assertThat(outcome.moved()).containsExactly(line("D1", 2));
    var second = problems.get(1);
    assertThat(second.planDay()).isEqualTo(TODAY + 2);
    assertThat(second.departures())
        .extracting(Departure::departureId)
        .startsWith("D3")
        .doesNotContain("D1");
    var a = cell(second, "A");
    // Two days' sales and what was set aside.
    assertThat(a.onHandUnits()).isEqualTo(400 - 2 - 20);
    assertThat(cell(second, "B").coming())
        .singleElement()
        .satisfies(
            coming -> {
              assertThat(coming.units()).isEqualTo(20);
              assertThat(coming.expectedDay()).isEqualTo(TODAY + 3);
            });
    assertThat(outcome.days().get(1).trips()).isEqualTo(1);
    assertThat(outcome.days().get(1).micros())
        .containsEntry(ReplayCost.FREIGHT, 500 * CENT)
        .containsEntry(ReplayCost.HANDLING, 2 * 60 * CENT);
  }

  @Test
  void whatComesAsAlwaysIsOrderedUpToTheWaysDemand() {
    var network = network(0);
    var rule = new OrderUpTo(network, 7);

    var orders = rule.orders(TODAY, network.start().cells());

    // B: 5 a day of 3 + 5 + 7 + 7 days, nothing there; A: 22 units, 400 there.
    assertThat(orders)
        .singleElement()
        .satisfies(
            order -> {
              assertThat(order.cell()).isEqualTo(1);
              assertThat(order.units()).isEqualTo(110);
              assertThat(order.expectedDay()).isEqualTo(TODAY + 8);
            });
    assertThat(rule.orders(TODAY + 1, network.start().cells())).isEmpty();
  }

  @Test
  void whatWasOrderedWhereNothingMovesIsTheSameInAnotherWorld() {
    var network = network(0);
    var nothing = NightlyReplay.of(network, problem -> List.of(), new OrderUpTo(network, 7));

    var plan = NightlyReplay.of(network, NightlyReplayTest::plan, nothing.sameOrders());

    assertThat(plan.orders()).isEqualTo(nothing.orders()).isNotEmpty();
    assertThat(plan.receivedUnits()).isEqualTo(nothing.receivedUnits());
  }

  @Test
  void nothingMovesOrCountsInTheWarmUp() {
    var outcome = NightlyReplay.of(network(7), NightlyReplayTest::topUp, NO_ORDERS);

    assertThat(outcome.days()).hasSize(DAYS - 7);
    assertThat(outcome.countedUnits()).containsExactly(400 - 7, 0);
    assertThat(outcome.days().getFirst().lostUnits()).isEqualTo(5);
    assertThat(outcome.moved()).isNotEmpty();
  }

  @Test
  void whoeverTakesMoreThanLiesThereIsTold() {
    NightlyPolicy policy = problem -> List.of(line("D1", 50));

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> NightlyReplay.of(network(0), policy, NO_ORDERS)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("more units than lie there (400)");
  }

  private static TransferLine line(String departure, int cases) {
    return new TransferLine(departure, "", "A", "B", X, cases, 10 * cases, false, false);
  }

  private static TransferCell cell(TransferProblem problem, String warehouse) {
    return Optional.of(problem).stream()
        .flatMap(of -> of.cells().stream())
        .filter(of -> of.warehouseId().equals(warehouse))
        .findFirst()
        .orElseThrow();
  }
}
