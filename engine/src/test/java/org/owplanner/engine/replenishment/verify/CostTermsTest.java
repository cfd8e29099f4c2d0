package org.owplanner.engine.replenishment.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.owplanner.engine.replenishment.OrderSource.FACTORY;
import static org.owplanner.engine.replenishment.OrderSource.PRODUCTION;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.MICROS_PER_CENT;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.week;
import static org.owplanner.engine.replenishment.TransportMode.AIR;
import static org.owplanner.engine.replenishment.TransportMode.SEA_FCL;
import static org.owplanner.engine.replenishment.TransportMode.SEA_LCL;
import static org.owplanner.engine.replenishment.verify.Checked.shipper;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.replenishment.ItemDraft;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentProblems;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;

/// Each term by hand, mostly of goods that don't sell, so that nothing is left to chance.
class CostTermsTest {

  private static final double WEEKLY_CAPITAL = 1000 * 0.12 / 52;

  /// A term in cents.
  private static double cents(ReplenishmentProblem problem, ReplenishmentRows rows, String term) {
    return ReplenishmentVerifier.costs(problem, rows).stream()
            .filter(of -> of.term().equals(term))
            .mapToLong(CostTerm::micros)
            .sum()
        / (double) MICROS_PER_CENT;
  }

  private static double unordered(ReplenishmentProblems seller, String term) {
    var problem = seller.build();
    return cents(problem, new RowsDraft(problem).rows(), term);
  }

  private static ReplenishmentProblems with(ItemDraft draft) {
    return shipper().item(draft);
  }

  /// Goods that don't sell.
  private static ItemDraft still() {
    return ItemDraft.of("S0").weekly(0);
  }

  @Test
  void whatIsShortLosesItsMargin() {
    var margin = 3000 * 0.85 - 1000;

    assertThat(unordered(with(ItemDraft.of("S0").weekly(5)), "lostMargin"))
        .isCloseTo(26 * 5 * margin, within(0.02));
    assertThat(unordered(with(ItemDraft.of("S0").weekly(5).priceCents(1100)), "lostMargin"))
        .isZero();
  }

  /// 100 units for 26 weeks, 18 more as of week 3, which travel for ten days.
  @Test
  void stockAndGoodsUnderWayBindCapital() {
    var problem = with(still().onHand(100)).build();
    var rows = new RowsDraft(problem).order(0, 2, AIR, 3).rows();

    assertThat(unordered(with(still().onHand(100)), "capital"))
        .isCloseTo(100 * 26 * WEEKLY_CAPITAL, within(0.02));
    assertThat(cents(problem, rows, "capital"))
        .isCloseTo(
            (100 * 26 + 18 * 23) * WEEKLY_CAPITAL + 18 * 1000 * 0.12 * 10 / 365, within(0.02));
  }

  @Test
  void whatIsLeftOverLosesValue() {
    assertThat(unordered(with(still().onHand(100)), "leftOver"))
        .isCloseTo(100 * 1000 * 0.4, within(0.02));
    assertThat(unordered(with(still().demand(new double[26], 1, 0, true).onHand(100)), "leftOver"))
        .isCloseTo(100 * 1000 * 0.85, within(0.02));
  }

  /// 42 units of 1 kg at 4.50 by air and 40.00 a shipment; by container 200.00 and 2,500.00 each.
  @Test
  void freightIsPaidByUnitShipmentAndContainer() {
    var problem = with(still()).item(ItemDraft.of("S1").weekly(0)).build();
    var air = new RowsDraft(problem).order(0, 2, AIR, 3).order(1, 2, AIR, 4).order(1, 3, AIR, 1);
    var sea = new RowsDraft(problem).order(0, 2, SEA_FCL, 500).order(1, 2, SEA_FCL, 500);

    assertThat(cents(problem, air.rows(), "freight")).isEqualTo(48 * 450 + 2 * 4000);
    assertThat(cents(problem, sea.rows(), "freight")).isEqualTo(20_000 + 2 * 250_000);
  }

  /// 10.00 a unit, 9.00 from 24 on.
  @Test
  void thePricePaidIsThatOfTheOrdersSize() {
    var problem = with(still().from(24, 900).duty(0.1).atFactory(99)).build();
    var few = new RowsDraft(problem).order(0, 2, AIR, 3).rows();
    var many = new RowsDraft(problem).order(0, 2, AIR, 4).order(0, 0, AIR, FACTORY, 1).rows();

    assertThat(cents(problem, few, "purchase")).isEqualTo(18 * 100);
    assertThat(cents(problem, few, "duty")).isEqualTo(18 * 100);
    assertThat(cents(problem, few, "orderLines")).isEqualTo(200);
    assertThat(cents(problem, many, "purchase")).isZero();
    assertThat(cents(problem, many, "duty")).isEqualTo(30 * 90);
    assertThat(cents(problem, many, "orderLines")).isEqualTo(400);
  }

  /// 100 units of 0.008 m³ at 0.50 a day; as of an age of 28 days, the end of week 4, 1.50: those
  /// of 35 days ago at once, those of ten days ago after 18 days.
  @Test
  void olderGoodsPayMore() {
    var fees = with(still().onHand(100).aged(TODAY - 35, 30).aged(TODAY - 10, 20));
    var perUnitWeek = 0.008 * 7;
    var older = 30 * 26 + 20 * 24 + 50 * 23;

    assertThat(unordered(fees.fee(0, 50).fee(28, 150).fee(90, 100), "storage"))
        .isCloseTo(perUnitWeek * (50 * 100 * 26 + 100 * older), within(0.02));
  }

  @Test
  void booksThatCountTooManyAgedUnitsLoseTheOldest() {
    var fees = with(still().onHand(10).aged(TODAY - 35, 30).aged(TODAY - 1, 10));

    assertThat(unordered(fees.fee(0, 0).fee(28, 100), "storage"))
        .isCloseTo(0.008 * 7 * 100 * 10 * 23, within(0.02));
  }

  /// From week 2 on ten days by air can help: 24 weeks of five units, of which a tenth is excused.
  @Test
  void theFillRateAskedForCountsWhereOrdersCanHelp() {
    var asks = ItemDraft.of("S0").weekly(5).production(0).fillRate(0.9);

    assertThat(unordered(with(asks), "fillRate"))
        .isCloseTo(0.5 * 3000 * 25 * 5 * 0.9, within(0.02));
    assertThat(unordered(with(asks.production(7)), "fillRate"))
        .isCloseTo(0.5 * 3000 * 24 * 5 * 0.9, within(0.02));
    assertThat(unordered(with(asks.modes()), "fillRate")).isZero();
  }

  /// Nothing there, seven a week and ten days asked for: ten units short in each of 25 weeks.
  @Test
  void stockOutsideTheCoverAskedForCosts() {
    var short0 = ItemDraft.of("S0").weekly(7).production(0).cover(10, 0);
    var much = still().production(0).onHand(100).cover(0, 60);

    assertThat(unordered(with(short0), "cover")).isCloseTo(0.01 * 3000 * 25 * 10, within(0.02));
    assertThat(unordered(with(much), "cover")).isCloseTo(0.01 * 3000 * 25 * 100, within(0.02));
  }

  @Test
  void changingLastNightsAdviceCosts() {
    var advised =
        with(still().advised(week(2) - 1, AIR, PRODUCTION, 3))
            .item(ItemDraft.of("S1").weekly(0))
            .build();
    var same = new RowsDraft(advised).order(0, 2, AIR, 3).rows();
    var other = new RowsDraft(advised).order(0, 2, AIR, 1).order(1, 2, SEA_LCL, 1).rows();

    assertThat(cents(advised, same, "change")).isZero();
    assertThat(cents(advised, other, "change")).isEqualTo(0.01 * 1000 * (12 + 6));
  }

  @Test
  void onTheFirstNightNothingChanges() {
    var problem = with(still()).build();

    assertThat(cents(problem, new RowsDraft(problem).order(0, 2, AIR, 3).rows(), "change"))
        .isZero();
  }

  /// Expected in three days; overdue by a week; by 61 days.
  @Test
  void whatIsUnderWayArrivesUnlessItIsLongOverdue() {
    var comes = with(still().inbound(AIR, 10, TODAY + 3));
    var late = with(still().inbound(AIR, 10, TODAY - 7));
    var lost = with(still().inbound(AIR, 10, TODAY - 61));

    assertThat(unordered(comes, "capital")).isCloseTo(10 * 26 * WEEKLY_CAPITAL, within(0.02));
    assertThat(unordered(late, "capital"))
        .isCloseTo(
            10 * (0.5 * 25 + 0.3 * 24 + 0.15 * 23 + 0.05 * 22) * WEEKLY_CAPITAL, within(0.02));
    assertThat(unordered(lost, "capital")).isZero();
  }

  @Test
  void aClaimThatIsWrongOrMissingIsFound() {
    var problem = with(still().onHand(100)).build();
    var rows = new RowsDraft(problem).rows();
    var right = ReplenishmentVerifier.costs(problem, rows);
    var wrong = new ArrayList<>(right);
    wrong.replaceAll(term -> new CostTerm(term.term(), term.micros() + 100));

    assertThat(found(problem, rows, right)).isEmpty();
    assertThat(found(problem, rows, wrong)).hasSize(11).containsOnly("COST_DIFFERS");
    assertThat(found(problem, rows, List.of())).containsOnly("COST_DIFFERS").hasSize(2);
  }

  private static List<String> found(
      ReplenishmentProblem problem, ReplenishmentRows rows, List<CostTerm> claimed) {
    return ReplenishmentVerifier.verify(problem, rows, claimed).stream()
        .map(Finding::code)
        .toList();
  }
}
