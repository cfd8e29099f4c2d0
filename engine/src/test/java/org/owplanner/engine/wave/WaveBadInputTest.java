package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.StockLot.NO_EXPIRY;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;
import static org.owplanner.engine.wave.WaveProblems.TODAY;
import static org.owplanner.engine.wave.WaveProblems.at;
import static org.owplanner.engine.wave.WaveProblems.order;
import static org.owplanner.engine.wave.WaveProblems.robotKeptOut;
import static org.owplanner.engine.wave.WaveProblems.sku;
import static org.owplanner.engine.wave.WaveProblems.warehouse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.verify.WaveVerifier;

/// What can be picked is picked; what can't is named, with the reason and what to do.
class WaveBadInputTest {

  private static WaveResult plan(WaveProblems problems) {
    var problem = problems.build();
    var result = new WavePlanner().plan(problem, Budget.ofSteps(200, 1, 1), Progress.silent());
    assertThat(WaveVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
    assertThat(result.bound().isProven()).isTrue();
    assertThat(result.bound().lowerMicros()).isLessThanOrEqualTo(result.objectiveMicros());
    return result;
  }

  /// One picker, three goods in place, five units each.
  private static WaveProblems shift() {
    return warehouse(4).skusInPlace(3, 5).picker("P0", 0);
  }

  private static OpenOrder units(String id, int sku, int units) {
    return new OpenOrder(id, FROM - 600, TO, false, 0, List.of(new OrderLine(1, sku, units)));
  }

  private static void assertOrder(WaveResult result, String id, OrderState state, String code) {
    assertThat(result.plan().orders())
        .filteredOn(row -> row.orderId().equals(id))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.state()).isEqualTo(state);
              assertThat(row.code()).isEqualTo(code);
            });
    if (!code.isEmpty()) {
      assertThat(result.findings())
          .filteredOn(finding -> finding.subject().equals(id))
          .extracting(Finding::code)
          .containsExactly(code);
    }
  }

  private static void assertFound(WaveResult result, String code, String subject) {
    assertThat(result.findings())
        .filteredOn(finding -> finding.code().equals(code))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).isEqualTo(subject);
              assertThat(finding.text().zh()).isNotBlank();
              assertThat(finding.text().en()).isNotBlank();
            });
  }

  @Test
  void anOrderThatLacksOneUnitIsUnfillableAndTheOthersArePicked() {
    var result = plan(shift().order(units("SHORT", 0, 6)).order(units("FINE", 1, 5)));

    assertOrder(result, "SHORT", OrderState.UNFILLABLE, "STOCK");
    assertOrder(result, "FINE", OrderState.ON_TIME, "");
  }

  @Test
  void ofTwoOrdersForTheLastUnitsOneIsDeferred() {
    var result = plan(shift().order(units("O0", 0, 3)).order(units("O1", 0, 3)));

    assertThat(result.plan().orders())
        .extracting(PlannedOrder::state)
        .containsExactlyInAnyOrder(OrderState.ON_TIME, OrderState.DEFERRED);
    assertThat(result.plan().orders())
        .filteredOn(row -> row.state() == OrderState.DEFERRED)
        .extracting(PlannedOrder::code)
        .containsExactly("STOCK");
  }

  @Test
  void negativeStockCountsAsNoneAndIsNamed() {
    var result =
        plan(
            shift()
                .stock(4, 0, "", NO_EXPIRY, -2)
                .order(units("ALL", 0, 5))
                .order(units("X", 0, 6)));

    assertOrder(result, "ALL", OrderState.ON_TIME, "");
    assertOrder(result, "X", OrderState.UNFILLABLE, "STOCK");
    assertFound(result, "NEGATIVE_STOCK", "S0");
  }

  @Test
  void aLotWithoutADateIsTakenAfterThoseWithOne() {
    var problems =
        warehouse(4)
            .picker("P0", 0)
            .sku(sku("S0", 200, 1000))
            .stock(0, 0, "UNDATED", NO_EXPIRY, 5)
            .stock(3, 0, "DATED", TODAY + 900, 5)
            .order(units("O0", 0, 5));

    var result = plan(problems);

    assertThat(result.plan().stops()).extracting(PlannedStop::lot).containsOnly("DATED");
    assertFound(result, "LOT_WITHOUT_DATE", "S0");
  }

  @Test
  void anExpiredLotIsLeftAndNamedAsTheReason() {
    var problems =
        warehouse(4)
            .picker("P0", 0)
            .sku(sku("S0", 200, 1000))
            .stock(0, 0, "OLD", TODAY - 1, 5)
            .stock(3, 0, "NEW", TODAY + 9, 2)
            .order(units("FEW", 0, 2))
            .order(units("MANY", 0, 3));

    var result = plan(problems);

    assertOrder(result, "FEW", OrderState.ON_TIME, "");
    assertOrder(result, "MANY", OrderState.UNFILLABLE, "EXPIRED");
  }

  /// The cart takes 100,000 cm³, 12 cubes of 200 mm.
  @Test
  void anOrderLargerThanAnyEquipmentIsCutOrNamed() {
    var large = warehouse(4).skusInPlace(1, 20).picker("P0", 0).order(units("O0", 0, 14));

    assertThat(plan(large).plan().batches()).hasSize(2);
    assertOrder(plan(large), "O0", OrderState.ON_TIME, "");
    assertOrder(
        plan(large.rate(WaveRate.SPLIT_LARGE_ORDERS, 0)), "O0", OrderState.UNFILLABLE, "EQUIPMENT");
  }

  @Test
  void aUnitLargerThanAnyEquipmentIsNamed() {
    var problems =
        shift().sku(sku("HUGE", 500, 1000)).stock(3, 3, "", NO_EXPIRY, 5).order(units("O0", 3, 1));

    assertOrder(plan(problems), "O0", OrderState.UNFILLABLE, "EQUIPMENT");
  }

  @Test
  void anOrderWithoutLinesIsNamed() {
    var result = plan(shift().order(order("EMPTY", TO)).order(order("FINE", TO, 0)));

    assertOrder(result, "EMPTY", OrderState.UNFILLABLE, "NO_LINES");
    assertOrder(result, "FINE", OrderState.ON_TIME, "");
  }

  @Test
  void anOrderWhoseCutOffIsPastIsLateBeforeAnyoneWalks() {
    var result = plan(shift().order(order("PAST", FROM - 60, 0)).order(order("FINE", TO, 1)));

    assertOrder(result, "PAST", OrderState.LATE, "CUT_OFF_PAST");
    assertOrder(result, "FINE", OrderState.ON_TIME, "");
  }

  @Test
  void aPickerWithoutAZoneGetsNoWorkAndIsNamed() {
    var result = plan(shift().picker("LOST", 0, FROM, TO).order(order("O0", TO, 0)));

    assertOrder(result, "O0", OrderState.ON_TIME, "");
    assertThat(result.plan().batches()).extracting(PlannedBatch::pickerId).containsOnly("P0");
    assertFound(result, "PICKER_WITHOUT_ZONE", "LOST");
  }

  @Test
  void withoutAnyPickerNothingIsPicked() {
    var result = plan(warehouse(4).skusInPlace(1, 5).order(order("O0", TO, 0)));

    assertOrder(result, "O0", OrderState.UNFILLABLE, "ZONE");
    assertFound(result, "NO_PICKERS", "W1");
  }

  @Test
  void aRobotStaysOutOfAnAisleThatIsClosedToIt() {
    var robot = robotKeptOut("R", 1);
    var problems =
        warehouse(4).skusInPlace(8, 5).cart(robot).picker("R0", 1).order(order("NEAR", TO, 0, 1));
    var both = problems.order(order("FAR", TO, 0, 5));

    var result = plan(both);

    assertOrder(result, "NEAR", OrderState.ON_TIME, "");
    assertOrder(result, "FAR", OrderState.UNFILLABLE, "ZONE");
    assertOrder(plan(both.picker("P0", 0)), "FAR", OrderState.ON_TIME, "");
  }

  @Test
  void whatLiesWhereNobodyMayGoIsNamed() {
    var problems =
        shift()
            .location(at(1, 9, 0, "CAGE"))
            .sku(sku("CAGED", 200, 1000))
            .stock(8, 3, "", NO_EXPIRY, 5)
            .order(order("O0", TO, 3))
            .order(order("O1", TO, 0));

    var result = plan(problems);

    assertOrder(result, "O0", OrderState.UNFILLABLE, "ZONE");
    assertOrder(result, "O1", OrderState.ON_TIME, "");
  }

  @Test
  void withoutPackingCapacityOrdersAreLateForThatReason() {
    var result = plan(shift().packing(FROM, TO, 0).order(order("O0", TO, 0)));

    assertOrder(result, "O0", OrderState.LATE, "PACKING");
    assertFound(result, "NO_PACKING", "08:00");
  }

  @Test
  void ordersOfAWaveThatCantReachItsSmallestSizeAreDeferred() {
    var few = shift().rate(WaveRate.WAVE_LEAST_LINES, 3).order(order("O0", TO, 0, 1));

    assertOrder(plan(few), "O0", OrderState.DEFERRED, "WAVE_SIZE");
    var enough = plan(few.order(order("O1", TO, 2)));
    assertOrder(enough, "O0", OrderState.ON_TIME, "");
    assertOrder(enough, "O1", OrderState.ON_TIME, "");
  }

  @Test
  void aLineForNoUnitsAsksForNothing() {
    var result = plan(shift().order(units("NONE", 0, 0)).order(order("FINE", TO, 1)));

    assertOrder(result, "FINE", OrderState.ON_TIME, "");
  }

  @Test
  void aShiftWithoutOrdersHasAnEmptyPlan() {
    var result = plan(shift());

    assertThat(result.plan()).isEqualTo(WaveRows.none());
  }
}
