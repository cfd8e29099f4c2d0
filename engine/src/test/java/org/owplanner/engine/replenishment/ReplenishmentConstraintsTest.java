package org.owplanner.engine.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.exactly;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.week;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.owplanner.engine.replenishment.item.ItemTerm;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.Progress;

/// For each constraint, that it bites, and a twin where it doesn't.
class ReplenishmentConstraintsTest {

  private static final int CONTAINER_UNITS = 28_000_000 / 8000;

  private final ConstraintVerifier<ReplenishmentConstraints, ReplenishmentPlan> verifier =
      ConstraintVerifier.build(
          new ReplenishmentConstraints(), ReplenishmentPlan.class, ItemChoice.class);

  /// A seller with so many lots of the first production option of each item.
  private record Judged(SellerLimits limits, List<ItemPlan> plans) {

    static Judged of(ReplenishmentProblem problem, int... lots) {
      try (var work = new ItemWork(1)) {
        var facts = SellerFacts.of(problem, work);
        var effort = new Effort(Budget.ofSteps(1, 1, 1), new Convergence(Progress.silent(), 0));
        var maker = new PlanMaker(facts, work, effort);
        var limits = SellerLimits.of(facts, maker.bare().plans());
        var trials = new ArrayList<PlanMaker.Trial>();
        for (var item = 0; item < lots.length; item++) {
          var all = facts.noLots(item);
          if (all.length > 0) {
            all[0] = lots[item];
          }
          trials.add(new PlanMaker.Trial(item, all));
        }
        return new Judged(limits, maker.valueAll(trials));
      }
    }

    Object[] given() {
      var given = new ArrayList<>();
      given.add(limits);
      for (var plan : plans) {
        given.add(new ItemChoice(plan.item(), List.of(plan), plan));
      }
      return given.toArray();
    }
  }

  private void penalizes(
      BiFunction<ReplenishmentConstraints, ConstraintFactory, Constraint> constraint,
      Judged judged,
      long by) {
    verifier.verifyThat(constraint).given(judged.given()).penalizesBy(by);
  }

  private static ReplenishmentProblems seller(TransportMode mode) {
    return ReplenishmentProblems.seller().lane(exactly(mode, 40));
  }

  private static ItemDraft item(String sku) {
    return ItemDraft.of(sku).weekly(400).production(0);
  }

  @Test
  void ordersAboveTheBudgetOfTheirCycleBreakIt() {
    var seller =
        seller(TransportMode.SEA_LCL)
            .item(item("S0"))
            .item(item("S1"))
            .budget(TODAY, TODAY + 6, 20_000);
    var lotMicros = (long) lotUnits(seller.build()) * 10_000_000;

    penalizes(
        ReplenishmentConstraints::budget,
        Judged.of(seller.build(), 1, 1),
        2 * lotMicros - 200_000_000);
  }

  @Test
  void ordersWithinTheBudgetOfTheirCycleKeepIt() {
    var seller = seller(TransportMode.SEA_LCL).item(item("S0")).budget(TODAY, TODAY + 6, 1_000_000);

    penalizes(ReplenishmentConstraints::budget, Judged.of(seller.build(), 1), 0);
  }

  private static int lotUnits(ReplenishmentProblem problem) {
    try (var work = new ItemWork(1)) {
      return SellerFacts.of(problem, work).item(0).lotUnits();
    }
  }

  @Test
  void goodsAboveTheSpaceGrantedBreakIt() {
    var judged =
        Judged.of(seller(TransportMode.SEA_LCL).item(item("S0")).grant("W1", TODAY, 1).build(), 1);
    var plan = judged.plans().getFirst();
    var above = 0L;
    for (var r = 0; r < plan.rows().length; r++) {
      above +=
          plan.rows()[r] < judged.limits().facts().rows().limited()
              ? Math.max(0, plan.amounts()[r] - 1000)
              : 0;
    }

    assertThat(above).isPositive();
    penalizes(ReplenishmentConstraints::capacity, judged, above);
  }

  @Test
  void goodsWithinTheSpaceGrantedKeepIt() {
    var seller = seller(TransportMode.SEA_LCL).item(item("S0")).grant("W1", TODAY, 1_000_000_000);

    penalizes(ReplenishmentConstraints::capacity, Judged.of(seller.build(), 1), 0);
  }

  @Test
  void aShipDateCostsItsOwnPriceAndWholeContainers() {
    var seller = seller(TransportMode.SEA_FCL).item(item("S0")).item(item("S1"));
    var lots = CONTAINER_UNITS / lotUnits(seller.build());

    penalizes(
        ReplenishmentConstraints::shipments, Judged.of(seller.build(), lots, 0), 2_700_000_000L);
    penalizes(
        ReplenishmentConstraints::shipments, Judged.of(seller.build(), lots, 1), 5_200_000_000L);
  }

  @Test
  void aShipDateWithoutGoodsCostsNothing() {
    var seller = seller(TransportMode.SEA_FCL).item(item("S0"));

    penalizes(ReplenishmentConstraints::shipments, Judged.of(seller.build(), 0), 0);
  }

  private static BiFunction<ReplenishmentConstraints, ConstraintFactory, Constraint> of(
      ItemTerm term) {
    return switch (term) {
      case LOST_MARGIN -> ReplenishmentConstraints::lostMargin;
      case FREIGHT -> ReplenishmentConstraints::freight;
      case DUTY -> ReplenishmentConstraints::duty;
      case ORDER_LINES -> ReplenishmentConstraints::orderLines;
      case PURCHASE -> ReplenishmentConstraints::purchase;
      case CAPITAL -> ReplenishmentConstraints::capital;
      case STORAGE -> ReplenishmentConstraints::storage;
      case LEFT_OVER -> ReplenishmentConstraints::leftOver;
      case FILL_RATE -> ReplenishmentConstraints::fillRate;
      case COVER -> ReplenishmentConstraints::cover;
      case CHANGE -> ReplenishmentConstraints::change;
    };
  }

  /// Dear in every way: short, then too much, dearer in small orders, and not what was advised.
  @ParameterizedTest
  @EnumSource(ItemTerm.class)
  void everyTermOfAnItemCountsInFull(ItemTerm term) {
    var dear =
        ItemDraft.of("S0")
            .weekly(10)
            .production(0)
            .from(100_000, 500)
            .fillRate(0.99)
            .cover(7, 14)
            .advised(week(1), TransportMode.SEA_LCL, OrderSource.PRODUCTION, 5);
    var lots = term == ItemTerm.FILL_RATE ? 1 : 50;
    var judged = Judged.of(seller(TransportMode.SEA_LCL).item(dear).fee(0, 60).build(), lots);
    var micros = judged.plans().getFirst().micros(term);

    assertThat(micros).isPositive();
    penalizes(of(term), judged, micros);
  }

  @ParameterizedTest
  @EnumSource(ItemTerm.class)
  void goodsWithoutDemandAndStockCostNothing(ItemTerm term) {
    var none = seller(TransportMode.SEA_LCL).item(ItemDraft.of("S0")).fee(0, 60).build();

    penalizes(of(term), Judged.of(none, 0), 0);
  }
}
