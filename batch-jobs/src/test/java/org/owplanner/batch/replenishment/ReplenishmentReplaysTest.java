package org.owplanner.batch.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.plan.ReplayMeasure;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.replenishment.ItemSettings;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.PriceBreak;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.replenishment.ReplenishmentRates;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.LeadTime;

/// Seven units on the shelf, two asked for a day; the plan ships 18 at once, which come on day 10;
/// the rule ships none. A unit sells for 30.00 and costs 10.00, the marketplace takes 15%: each one
/// lost costs 15.50. Air freight is 4.50 a unit and 40.00 a shipment, an order line 2.00.
class ReplenishmentReplaysTest {

  private static final LocalDate DATE = LocalDate.of(2011, 6, 6);
  private static final int TODAY = (int) DATE.toEpochDay();
  private static final long CENT = 10_000;
  private static final ReplenishmentRows NOTHING =
      new ReplenishmentRows(List.of(), List.of(), List.of());
  private static final ReplenishmentRows PLAN =
      new ReplenishmentRows(
          List.of(
              new RecommendedOrder(
                  0, TODAY, TODAY, TransportMode.AIR, OrderSource.PRODUCTION, 3, 18)),
          List.of(),
          List.of());

  private static ReplenishmentProblem problem() {
    var item =
        new ReplenishmentItem(
            "W1",
            new Sku("ACME", "S1", "a lamp", 100, 100, 100, 1000, 6, "S", "", "PIECE", 0),
            3000 * CENT,
            Optional.empty(),
            7,
            List.of(),
            List.of(),
            Optional.of(new Supply(List.of(new PriceBreak(1, 1000 * CENT)), 0, 1, 0, 0)),
            new ItemSettings(0, 0, 0, EnumSet.of(TransportMode.AIR)),
            List.of(),
            List.of(),
            new int[182]);
    var lane =
        new Lane(
            "W1",
            TransportMode.AIR,
            "DOOR_TO_WAREHOUSE",
            new LeadTime(10, 10, 10, 0, 0),
            0,
            450 * CENT,
            4000 * CENT,
            0,
            0,
            0,
            Set.of());
    var rates =
        ReplenishmentRates.standard()
            .with(ReplenishmentRate.CAPITAL_SHARE_PER_YEAR, 0)
            .with(ReplenishmentRate.LEFT_OVER_VALUE_SHARE, 0.6)
            .with(ReplenishmentRate.SELLING_FEE_SHARE, 0.15)
            .with(ReplenishmentRate.ORDER_LINE_CENTS, 200);
    return new ReplenishmentProblem(
        "ACME",
        DATE,
        "EUR",
        List.of(item),
        List.of(lane),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        rates);
  }

  private static List<ReplayRow> twoWeeks() {
    var twoADay = new int[14];
    Arrays.fill(twoADay, 2);
    return ReplenishmentReplays.of(problem(), List.of(twoADay), NOTHING, PLAN);
  }

  /// Ten units are left at the end, each of which loses 4.00.
  @Test
  void unseenWeeksCostWhatIsReckonedByHand() {
    assertThat(twoWeeks().stream().filter(row -> !row.isSeen()))
        .extracting(row -> row.day() + " " + row.arrangement() + " " + (double) row.micros() / CENT)
        .containsExactly(
            "2011-06-06 IN_FORCE " + 7 * 1550.0,
            "2011-06-13 IN_FORCE " + 14 * 1550.0,
            "2011-06-06 PLAN " + (7 * 1550.0 + 18 * 450 + 4000 + 200),
            "2011-06-13 PLAN " + (6 * 1550.0 + 10 * 400));
  }

  @Test
  void seenDaysAreThoseBeforeThePlanDate() {
    var seen = twoWeeks().stream().filter(ReplayRow::isSeen).toList();

    assertThat(seen).hasSize(2 * 26);
    assertThat(seen.getFirst().day()).isEqualTo(DATE.minusDays(182));
    assertThat(seen.getLast().day()).isEqualTo(DATE.minusDays(7));
    assertThat(seen).allMatch(row -> row.of(ReplayMeasure.LOST_UNITS) == 0);
  }

  @Test
  void daysAreSummedUpForWhoeverReadsThePlan() {
    var sides = ReplayedSide.of(twoWeeks());

    assertThat(sides)
        .extracting(side -> side.isSeen() + " " + side.arrangement() + " " + side.days())
        .containsExactly(
            "false IN_FORCE 14", "false PLAN 14", "true IN_FORCE 182", "true PLAN 182");
    var plan = sides.get(1);
    assertThat(plan.isPlan()).isTrue();
    assertThat(plan.lostMarginMicros()).isEqualTo(13 * 1550 * CENT);
    assertThat(plan.fillRate()).isCloseTo(1 - 13 / 28.0, within(1e-12));
    // 5, 3, 1 units in the evening, none for a week, then 16, 14, 12, 10.
    assertThat(plan.meanStockMicros()).isEqualTo(Math.round(61 * 1000 * CENT / 14.0));
    assertThat(plan.of(ReplayMeasure.ORDERS)).isEqualTo(1);
    assertThat(plan.micros()).isEqualTo((13 * 1550 + 18 * 450 + 4000 + 200 + 10 * 400) * CENT);
  }

  @Test
  void withoutLaterOrdersThereAreSeenDaysOnly() {
    assertThat(ReplenishmentReplays.of(problem(), List.of(), NOTHING, PLAN))
        .allMatch(ReplayRow::isSeen);
  }
}
