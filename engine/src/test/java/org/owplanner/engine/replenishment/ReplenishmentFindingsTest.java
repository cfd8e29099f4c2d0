package org.owplanner.engine.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.exactly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;

/// What can't be planned is named, and what can isn't.
class ReplenishmentFindingsTest {

  private static final Budget NO_TIME = new Budget(0, Long.MAX_VALUE, 0, Long.MAX_VALUE, 1, 1);

  private static List<Finding> findings(ReplenishmentProblems seller) {
    return new ReplenishmentPlanner().plan(seller.build(), NO_TIME, Progress.silent()).findings();
  }

  private static ReplenishmentProblems seller() {
    return ReplenishmentProblems.seller().lane(exactly(TransportMode.SEA_LCL, 40));
  }

  private static ItemDraft item(String sku) {
    return ItemDraft.of(sku).weekly(10).onHand(50);
  }

  @Test
  void nothingIsWrongWithAUsualSeller() {
    assertThat(findings(seller().item(item("S0")))).isEmpty();
  }

  @Test
  void goodsThatCantBePlannedAreNamed() {
    var seller =
        seller()
            .item(ItemDraft.of("NO_FORECAST"))
            .item(item("NO_SUPPLY").withoutSupply())
            .item(item("PRICE_ZERO").priceCents(0))
            .item(item("NO_LANE").in("W2"))
            .item(item("ALL_MODES_FORBIDDEN").modes(TransportMode.AIR))
            .item(item("NO_SHIP_DATE").production(200))
            .item(item("NEGATIVE_STOCK").onHand(-1))
            .item(item("OVERDUE").inbound(TransportMode.SEA_LCL, 5, TODAY - 10))
            .item(item("OVERDUE_NOT_COUNTED").inbound(TransportMode.SEA_LCL, 5, TODAY - 61));

    assertThat(findings(seller))
        .allSatisfy(
            finding -> {
              assertThat(finding.subject()).contains("/" + finding.code() + "@");
              assertThat(finding.text().zh()).contains(finding.subject());
              assertThat(finding.text().en()).contains(finding.subject());
            })
        .hasSize(9);
  }

  @Test
  void manyGoodsOfAKindAreOneFindingThatNamesFive() {
    var seller = seller();
    for (var i = 0; i < 8; i++) {
      seller.item(ItemDraft.of("S" + i));
    }

    assertThat(findings(seller))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text().en()).contains("S4@W1 and 3 more"));
  }

  @Test
  void aUnitLargerThanAContainerIsNamed() {
    var seller =
        seller().lane(exactly(TransportMode.SEA_FCL, 40)).item(item("S0").cube(3100, 1000));

    assertThat(findings(seller)).extracting(Finding::code).contains("LARGER_THAN_CONTAINER");
  }

  @Test
  void limitsThatCantBeKeptAreNamed() {
    var seller =
        seller()
            .budget(TODAY, TODAY + 200, 500)
            .grant("W1", TODAY, 1000)
            .fee(0, 60)
            .fee(90, 30)
            .item(item("S0").moq(100))
            .item(item("S1").pinned(TODAY + 14, TransportMode.SEA_LCL, OrderSource.PRODUCTION, 1));

    assertThat(findings(seller))
        .extracting(Finding::code)
        .containsExactly(
            "PINNED_ABOVE_BUDGET",
            "CAPACITY_EXCEEDED",
            "MOQ_ABOVE_BUDGET",
            "MOQ_ABOVE_CAPACITY",
            "FEE_FALLS_WITH_AGE");
  }
}
