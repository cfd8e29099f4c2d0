package org.owplanner.engine.replenishment.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.replenishment.OrderSource.FACTORY;
import static org.owplanner.engine.replenishment.OrderSource.PRODUCTION;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.MICROS_PER_CENT;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.week;
import static org.owplanner.engine.replenishment.TransportMode.AIR;
import static org.owplanner.engine.replenishment.TransportMode.SEA_FCL;
import static org.owplanner.engine.replenishment.TransportMode.SEA_LCL;
import static org.owplanner.engine.replenishment.verify.Checked.codes;
import static org.owplanner.engine.replenishment.verify.Checked.shipper;
import static org.owplanner.engine.replenishment.verify.Checked.withShipments;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.replenishment.ItemDraft;
import org.owplanner.engine.replenishment.PlannedShipment;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentProblems;

class LimitRulesTest {

  /// Two items at 10.00 a unit, 9.00 from 24 units on, six to a case, of 8,000 cm³ and 1 kg.
  private static ReplenishmentProblems two() {
    return shipper()
        .item(ItemDraft.of("S0").weekly(5).onHand(30).from(24, 900))
        .item(ItemDraft.of("S1").weekly(5).onHand(30).atFactory(60));
  }

  private static List<String> bothInWeek2(ReplenishmentProblem problem) {
    return codes(problem, new RowsDraft(problem).order(0, 2, AIR, 4).order(1, 2, AIR, 3).rows());
  }

  /// 24 units at 9.00 and 18 at 10.00, both ordered today.
  @Test
  void aCycleBuysForNoMoreThanItsBudget() {
    assertThat(bothInWeek2(two().budget(TODAY, TODAY + 6, 39_600).build())).isEmpty();
    assertThat(bothInWeek2(two().budget(TODAY, TODAY + 6, 39_599).build()))
        .containsExactly("BUDGET");
    assertThat(bothInWeek2(two().budget(TODAY + 1, TODAY + 6, 0).build())).isEmpty();
  }

  @Test
  void goodsAtTheFactoryArePaidAlready() {
    var problem = two().budget(TODAY, TODAY + 99, 0).build();

    assertThat(codes(problem, new RowsDraft(problem).order(1, 0, AIR, FACTORY, 9).rows()))
        .isEmpty();
  }

  @Test
  void whatIsPinnedMayExceedTheBudgetButNothingBesideIt() {
    var problem =
        shipper()
            .item(ItemDraft.of("S0").weekly(5).pinned(week(2), AIR, PRODUCTION, 2))
            .item(ItemDraft.of("S1").weekly(5))
            .budget(TODAY, TODAY + 6, 1000)
            .build();
    var pinned = new RowsDraft(problem).order(0, 2, AIR, 2);

    assertThat(codes(problem, pinned.rows())).isEmpty();
    assertThat(codes(problem, pinned.order(1, 2, AIR, 1).rows())).containsExactly("BUDGET");
  }

  /// 100 units of what doesn't sell lie there, 18 come in week 3: 118 units of 0.008 m³.
  private static ReplenishmentProblems still() {
    return shipper()
        .item(ItemDraft.of("S0").weekly(0).onHand(100))
        .item(ItemDraft.of("S1").in("W2").weekly(0).onHand(900));
  }

  @Test
  void noMoreVolumeIsExpectedThanGranted() {
    var enough = still().grant("W1", TODAY - 5, 118 * 8000).build();
    var tight = still().grant("W1", TODAY - 5, 118 * 8000 - 1).build();

    assertThat(codes(enough, new RowsDraft(enough).order(0, 2, AIR, 3).rows())).isEmpty();
    assertThat(codes(tight, new RowsDraft(tight).order(0, 2, AIR, 3).rows()))
        .containsExactly("CAPACITY");
  }

  @Test
  void aGrantHoldsFromItsDayToTheNext() {
    var later = still().grant("W1", week(3), 118 * 8000).grant("W1", week(4), 9_000_000).build();
    var lower = still().grant("W1", TODAY, 9_000_000).grant("W1", week(20), 0).build();

    assertThat(codes(later, new RowsDraft(later).order(0, 2, AIR, 3).rows())).isEmpty();
    assertThat(codes(lower, new RowsDraft(lower).order(0, 2, AIR, 3).rows()))
        .containsExactly("CAPACITY");
  }

  @Test
  void whereStockAloneExceedsTheGrantNothingIsAdded() {
    var problem = still().grant("W1", TODAY, 1).build();

    assertThat(codes(problem, new RowsDraft(problem).rows())).isEmpty();
    assertThat(codes(problem, new RowsDraft(problem).order(0, 2, AIR, 1).rows()))
        .containsExactly("CAPACITY");
  }

  @Test
  void whatIsPinnedMayExceedTheGrant() {
    var problem =
        shipper()
            .item(ItemDraft.of("S0").weekly(0).onHand(100).pinned(week(2), AIR, PRODUCTION, 3))
            .grant("W1", TODAY, 1)
            .build();

    assertThat(codes(problem, new RowsDraft(problem).order(0, 2, AIR, 3).rows())).isEmpty();
    assertThat(
            codes(problem, new RowsDraft(problem).order(0, 2, AIR, 3).order(0, 3, AIR, 1).rows()))
        .containsExactly("CAPACITY");
  }

  /// 42 units of 8,000 cm³ and 1 kg by air at 4.50 a kilogram and 40.00 a shipment.
  @Test
  void whatGoesTogetherIsOneShipment() {
    var problem = two().build();
    var rows = new RowsDraft(problem).order(0, 2, AIR, 4).order(1, 2, AIR, 3).rows();

    assertThat(rows.shipments())
        .containsExactly(
            new PlannedShipment(
                "W1", AIR, week(2), 0, 336_000, 42_000, (42 * 450 + 4000) * MICROS_PER_CENT));
    assertThat(codes(problem, withShipments(rows, List.of()))).containsExactly("SHIPMENT");
    assertThat(codes(problem, withShipments(rows, List.of(heavier(rows.shipments().getFirst())))))
        .containsExactly("SHIPMENT");
  }

  private static PlannedShipment heavier(PlannedShipment of) {
    return new PlannedShipment(
        of.warehouseId(),
        of.mode(),
        of.shipDay(),
        of.containers(),
        of.volumeCm3(),
        of.weightG() + 1,
        of.freightMicros());
  }

  @Test
  void noShipmentIsWrittenThatNothingGoesBy() {
    var problem = two().build();
    var rows = new RowsDraft(problem).order(0, 2, AIR, 4).order(1, 3, SEA_LCL, 3).rows();
    var more = new ArrayList<>(rows.shipments());
    more.add(new PlannedShipment("W1", AIR, week(9), 0, 0, 0, 0));

    assertThat(codes(problem, rows)).isEmpty();
    assertThat(codes(problem, withShipments(rows, more))).containsExactly("SHIPMENT");
    assertThat(codes(problem, withShipments(rows, rows.shipments().reversed())))
        .containsExactly("SHIPMENT");
  }

  /// A container takes 28 m³, that is 3,500 units, or 21 t.
  @Test
  void containersHoldVolumeAndWeight() {
    assertThat(containers(1000, 583)).isEqualTo(1);
    assertThat(containers(1000, 584)).isEqualTo(2);
    assertThat(containers(6003, 583)).isEqualTo(1);
    assertThat(containers(6004, 583)).isEqualTo(2);
    assertThat(containers(12_007, 583)).isEqualTo(3);
  }

  private static int containers(int weightG, int cases) {
    var problem = shipper().item(ItemDraft.of("S0").cube(200, weightG).weekly(99)).build();
    var rows = new RowsDraft(problem).order(0, 2, SEA_FCL, cases).rows();
    assertThat(codes(problem, rows)).isEmpty();
    var shipment = rows.shipments().getFirst();
    assertThat(shipment.freightMicros())
        .isEqualTo((20_000 + 250_000L * shipment.containers()) * MICROS_PER_CENT);
    return shipment.containers();
  }
}
