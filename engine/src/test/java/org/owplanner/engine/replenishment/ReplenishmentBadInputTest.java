package org.owplanner.engine.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.exactly;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.seller;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.without;
import static org.owplanner.engine.replenishment.TransportMode.AIR;
import static org.owplanner.engine.replenishment.TransportMode.RAIL;
import static org.owplanner.engine.replenishment.TransportMode.SEA_FCL;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.replenishment.verify.ReplenishmentVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;

/// What can be planned is planned; what can't is named, with what to do.
class ReplenishmentBadInputTest {

  private static ReplenishmentResult plan(ReplenishmentProblems problems, long steps) {
    var problem = problems.build();
    var result =
        new ReplenishmentPlanner().plan(problem, Budget.ofSteps(steps, 1, 1), Progress.silent());
    assertThat(ReplenishmentVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
    assertThat(ReplenishmentVerifier.costs(problem, result.inForce()))
        .filteredOn(term -> term.micros() != 0)
        .containsExactlyInAnyOrderElementsOf(
            result.inForceCosts().stream().filter(term -> term.micros() != 0).toList());
    assertThat(result.objectiveMicros()).isLessThanOrEqualTo(result.inForceMicros());
    return result;
  }

  private static ReplenishmentResult plan(ReplenishmentProblems problems) {
    var result = plan(problems, 200);
    assertThat(result.bound().isProven()).isTrue();
    assertThat(result.bound().lowerMicros()).isLessThanOrEqualTo(result.objectiveMicros());
    return result;
  }

  /// An item that sells well beside the bad one: it is ordered all the same.
  private static ReplenishmentProblems withFine(ItemDraft bad) {
    return seller()
        .lane(exactly(AIR, 10))
        .item(bad)
        .item(ItemDraft.of("FINE").weekly(12).onHand(12).production(0));
  }

  private static void assertFound(ReplenishmentResult result, String code, String skuId) {
    assertThat(result.findings())
        .filteredOn(finding -> finding.code().equals(code))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).contains(skuId);
              assertThat(finding.text().zh()).isNotBlank();
              assertThat(finding.text().en()).isNotBlank();
            });
  }

  private static void assertOnlyFineIsOrdered(ReplenishmentResult result) {
    assertThat(result.plan().orders())
        .isNotEmpty()
        .allSatisfy(order -> assertThat(order.item()).isEqualTo(1));
  }

  @Test
  void withoutAForecastNothingIsRecommended() {
    var result = plan(withFine(ItemDraft.of("BAD").onHand(20)));

    assertOnlyFineIsOrdered(result);
    assertFound(result, "NO_FORECAST", "BAD");
    assertThat(result.plan().advice().getFirst().action()).isEqualTo(AdviceAction.UNKNOWN);
  }

  @Test
  void withoutASupplierNothingIsRecommended() {
    var result = plan(withFine(ItemDraft.of("BAD").weekly(5).withoutSupply()));

    assertOnlyFineIsOrdered(result);
    assertFound(result, "NO_SUPPLY", "BAD");
  }

  @Test
  void whereNoLeadTimeIsKnownNothingIsShipped() {
    var result = plan(withFine(ItemDraft.of("BAD").in("W2").weekly(5)));

    assertOnlyFineIsOrdered(result);
    assertFound(result, "NO_LANE", "BAD");
  }

  @Test
  void whatHasNoPriceIsNotOrdered() {
    var result = plan(withFine(ItemDraft.of("BAD").weekly(5).priceCents(0)));

    assertOnlyFineIsOrdered(result);
    assertFound(result, "PRICE_ZERO", "BAD");
  }

  @Test
  void aCaseWithoutUnitsIsRefused() {
    assertThatThrownBy(() -> ItemDraft.of("BAD").casePack(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("case_pack (0) of SKU (BAD)");
  }

  @Test
  void aSmallestOrderAboveTheBudgetIsNamed() {
    var problems = withFine(ItemDraft.of("BAD").weekly(5).production(0).moq(150));
    for (var week = 0; week < 26; week++) {
      problems.budget(TODAY + 7 * week, TODAY + 7 * week + 6, 100_000);
    }

    var result = plan(problems);

    assertOnlyFineIsOrdered(result);
    assertFound(result, "MOQ_ABOVE_BUDGET", "BAD");
  }

  @Test
  void aSmallestOrderThatHalfAYearCantSellIsNamed() {
    var result = plan(withFine(ItemDraft.of("BAD").weekly(5).production(0).moq(3000)));

    assertOnlyFineIsOrdered(result);
    assertFound(result, "MOQ_ABOVE_DEMAND", "BAD");
  }

  /// 100 units of 0.008 m³ fit, 150 don't.
  @Test
  void aSmallestOrderAboveTheCapacityIsNamed() {
    var result =
        plan(
            withFine(ItemDraft.of("BAD").weekly(5).production(0).moq(150))
                .grant("W1", TODAY - 9, 800_000));

    assertOnlyFineIsOrdered(result);
    assertFound(result, "MOQ_ABOVE_CAPACITY", "BAD");
  }

  @Test
  void negativeStockCountsAsNoneAndIsNamed() {
    var negative = plan(withFine(ItemDraft.of("BAD").weekly(5).production(0).onHand(-7)));
    var none = plan(withFine(ItemDraft.of("BAD").weekly(5).production(0).onHand(0)));

    assertFound(negative, "NEGATIVE_STOCK", "BAD");
    assertThat(negative.plan().orders()).isEqualTo(none.plan().orders());
  }

  @Test
  void aShipmentOverdueByMonthsIsNotCountedOn() {
    var lost = ItemDraft.of("BAD").weekly(5).production(0).inbound(AIR, 900, TODAY - 100);
    var late = ItemDraft.of("BAD").weekly(5).production(0).inbound(AIR, 900, TODAY - 3);

    assertFound(plan(withFine(lost)), "OVERDUE_NOT_COUNTED", "BAD");
    assertThat(plan(withFine(lost)).plan().orders()).anyMatch(order -> order.item() == 0);
    assertFound(plan(withFine(late)), "OVERDUE", "BAD");
    assertOnlyFineIsOrdered(plan(withFine(late)));
  }

  @Test
  void whatEveryModeForbidsIsNamed() {
    var result =
        plan(
            seller()
                .lane(without(exactly(AIR, 10), "LITHIUM"))
                .lane(without(exactly(RAIL, 24), "LITHIUM"))
                .item(ItemDraft.of("BAD").weekly(5).hazard("LITHIUM"))
                .item(ItemDraft.of("FINE").weekly(12).onHand(12).production(0)));

    assertOnlyFineIsOrdered(result);
    assertFound(result, "ALL_MODES_FORBIDDEN", "BAD");
  }

  /// A unit of 3.1 m in a cube has 29.8 m³, a container takes 28.
  @Test
  void whatIsLargerThanAnyContainerIsNamed() {
    var result =
        plan(
            seller()
                .lane(exactly(SEA_FCL, 35))
                .item(ItemDraft.of("BAD").cube(3100, 900_000).weekly(1))
                .item(
                    ItemDraft.of("FINE").priceCents(30_000).weekly(60).onHand(300).production(0)));

    assertOnlyFineIsOrdered(result);
    assertFound(result, "LARGER_THAN_CONTAINER", "BAD");
  }

  @Test
  void aSellerWithoutItemsHasAnEmptyPlan() {
    var result = plan(seller().lane(exactly(AIR, 10)), 200);

    assertThat(result.plan().orders()).isEmpty();
    assertThat(result.plan().advice()).isEmpty();
    assertThat(result.objectiveMicros()).isZero();
  }

  /// 5,000 units take 40 m³ of the ten that are granted.
  @Test
  void whereTheCapacityIsExceededTodayNothingIsAddedUntilThereIsRoom() {
    var result =
        plan(
            withFine(ItemDraft.of("BAD").weekly(10).onHand(5000))
                .grant("W1", TODAY - 9, 10_000_000));

    assertThat(result.findings())
        .extracting(Finding::code)
        .containsAnyOf("CAPACITY_EXCEEDED", "CAPACITY_WILL_BE_EXCEEDED");
    assertThat(result.plan().orders()).isEmpty();
  }

  @Test
  void aSellerMayHaveFiveThousandItems() {
    var problems = seller().lane(exactly(AIR, 10));
    for (var i = 0; i < 5000; i++) {
      problems.item(ItemDraft.of("S" + i).casePack(1).production(0).weekly(0.02).onHand(i % 2));
    }

    var result = plan(problems, 1);

    assertThat(result.plan().advice()).hasSize(5000);
  }
}
