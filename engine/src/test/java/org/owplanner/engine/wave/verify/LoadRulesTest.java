package org.owplanner.engine.wave.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.StockLot.NO_EXPIRY;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;
import static org.owplanner.engine.wave.WaveProblems.at;
import static org.owplanner.engine.wave.WaveProblems.cart;
import static org.owplanner.engine.wave.WaveProblems.order;
import static org.owplanner.engine.wave.WaveProblems.robot;
import static org.owplanner.engine.wave.WaveProblems.robotKeptOut;
import static org.owplanner.engine.wave.WaveProblems.sku;
import static org.owplanner.engine.wave.WaveProblems.warehouse;
import static org.owplanner.engine.wave.verify.Checked.codes;
import static org.owplanner.engine.wave.verify.Checked.threeOrders;
import static org.owplanner.engine.wave.verify.Checked.withBatches;
import static org.owplanner.engine.wave.verify.Checked.withStops;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.wave.BatchKind;
import org.owplanner.engine.wave.Equipment;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderLine;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.WaveDraft;
import org.owplanner.engine.wave.WaveDraft.Take;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveProblems;
import org.owplanner.engine.wave.WaveRate;
import org.owplanner.engine.wave.WaveRows;

class LoadRulesTest {

  /// Two orders of one line each, a cube of 200 mm and 1 kg, picked by P2 with this.
  private static WaveProblem with(Equipment tool) {
    return warehouse(4)
        .skusInPlace(8, 5)
        .cart(tool)
        .picker("P2", 1)
        .order(order("O0", TO, 0))
        .order(order("O1", TO, 1))
        .build();
  }

  private static WaveRows both(WaveProblem problem) {
    return new WaveDraft(problem).tour(0, FROM, 0, 1).rows();
  }

  private static List<String> codesWith(Equipment tool) {
    var problem = with(tool);
    return codes(problem, both(problem));
  }

  @Test
  void aTourHoldsNoMoreOrdersThanItsEquipment() {
    assertThat(codesWith(cart("T", 2, 16_000, 2000, 0))).isEmpty();
    assertThat(codesWith(cart("T", 1, 16_000, 2000, 0))).containsExactly("MOST_ORDERS");
  }

  @Test
  void aTourHoldsNoMoreVolumeAndWeightThanItsEquipment() {
    assertThat(codesWith(cart("T", 2, 15_999, 2000, 0))).containsExactly("MOST_VOLUME");
    assertThat(codesWith(cart("T", 2, 16_000, 1999, 0))).containsExactly("MOST_WEIGHT");
  }

  @Test
  void anOrderTakesAsManyCompartmentsAsItsVolumeNeeds() {
    assertThat(codesWith(cart("T", 4, 16_000, 2000, 2))).isEmpty();
    assertThat(codesWith(cart("T", 4, 24_000, 2000, 6))).isEmpty();
    assertThat(codesWith(cart("T", 4, 17_000, 2000, 3))).containsExactly("MOST_COMPARTMENTS");
  }

  @Test
  void noTwoOrdersShareACompartment() {
    var problem = with(cart("T", 4, 16_000, 2000, 2));
    var shared = withStops(both(problem), stop -> in(stop, 1));

    assertThat(codes(problem, shared)).containsExactly("COMPARTMENT");
  }

  @Test
  void whatHasNoCompartmentsNamesNone() {
    var problem = with(cart("T", 4, 16_000, 2000, 0));

    assertThat(codes(problem, withStops(both(problem), stop -> in(stop, 1))))
        .containsExactly("COMPARTMENT");
  }

  private static PlannedStop in(PlannedStop stop, int compartment) {
    return new PlannedStop(
        stop.batchNo(),
        stop.stopNo(),
        stop.location(),
        stop.sku(),
        stop.lot(),
        stop.orderId(),
        stop.lineNo(),
        compartment,
        stop.units());
  }

  private static List<String> singles(Equipment tool, int mostOrders) {
    var problem = with(tool);
    var rated =
        warehouse(4)
            .skusInPlace(8, 5)
            .cart(tool)
            .picker("P2", 1)
            .order(problem.orders().get(0))
            .order(problem.orders().get(1))
            .rate(WaveRate.SINGLES_MOST_ORDERS, mostOrders)
            .build();
    var takes = List.of(new Take(0, 0, 0, 1), new Take(1, 0, 1, 1));
    return codes(rated, new WaveDraft(rated).tour(0, FROM, BatchKind.SINGLES, "", takes).rows());
  }

  @Test
  void singlesNeedNoCompartmentsAndHaveALimitOfTheirOwn() {
    assertThat(singles(cart("T", 1, 16_000, 2000, 1), 2)).isEmpty();
    assertThat(singles(cart("T", 1, 16_000, 2000, 1), 1)).containsExactly("MOST_ORDERS");
  }

  @Test
  void aRobotWithCompartmentsPicksNoSingles() {
    assertThat(singles(robot("T", 4, 16_000, 2000, 0), 9)).isEmpty();
    assertThat(singles(robot("T", 4, 16_000, 2000, 2), 9)).containsExactly("SINGLES_BY_ROBOT");
  }

  @Test
  void singlesAreOrdersOfOneLine() {
    var problem = threeOrders().build();
    var rows =
        withBatches(
            new WaveDraft(problem).tour(0, FROM, 0, 1).rows(),
            b ->
                new PlannedBatch(
                    b.batchNo(),
                    b.waveNo(),
                    b.pickerId(),
                    b.equipmentId(),
                    BatchKind.SINGLES,
                    b.zone(),
                    b.startSecond(),
                    b.endSecond(),
                    b.walkMm(),
                    false));

    assertThat(codes(problem, rows)).containsExactly("SINGLES_OF_ONE_LINE");
  }

  @Test
  void aPickerStaysInItsZones() {
    var problem = inZones(false, "A", "B");
    var narrow = inZones(false, "A");

    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM, 0).rows())).isEmpty();
    assertThat(codes(narrow, new WaveDraft(narrow).tour(0, FROM, 0).rows()))
        .containsExactly("UNFILLABLE", "ZONE_CLOSED");
    assertThat(codes(narrow, new WaveDraft(narrow).not(0, OrderState.UNFILLABLE, "ZONE").rows()))
        .isEmpty();
  }

  /// An order of one line in zone A and one in zone B, and a picker.
  private static WaveProblem inZones(boolean isByZone, String... zones) {
    return warehouse(2)
        .skusInPlace(2, 5)
        .location(at(1, 7, 0, "B"))
        .sku(sku("SB", 200, 1000))
        .stock(4, 2, "", NO_EXPIRY, 5)
        .picker("P0", 0, FROM, TO, zones)
        .order(order("O0", TO, 0, 2))
        .rate(WaveRate.PICK_BY_ZONE, isByZone ? 1 : 0)
        .build();
  }

  @Test
  void aRobotStaysOutOfAislesClosedToIt() {
    assertThat(codesWith(robotKeptOut("T", 1))).isEmpty();
    assertThat(codesWith(robotKeptOut("T", 0))).containsExactly("AISLE_CLOSED", "UNFILLABLE");
  }

  @Test
  void aPickerWorksWithItsOwnEquipment() {
    var problem = with(cart("T", 4, 16_000, 2000, 0));
    var rows =
        withBatches(
            both(problem),
            b ->
                new PlannedBatch(
                    b.batchNo(),
                    b.waveNo(),
                    b.pickerId(),
                    "C",
                    b.kind(),
                    b.zone(),
                    b.startSecond(),
                    b.endSecond(),
                    b.walkMm(),
                    false));

    assertThat(codes(problem, rows)).containsExactly("EQUIPMENT_OF_ANOTHER");
  }

  @Test
  void anOrderIsWholeInOneTour() {
    var problem = threeOrders().build();
    var torn = inTwoTours(problem, "", "");

    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM, 0).rows())).isEmpty();
    assertThat(codes(problem, torn)).containsExactly("ORDER_TORN");
  }

  private static WaveRows inTwoTours(WaveProblem problem, String zone1, String zone2) {
    var lots = problem.stock().size() == 3 ? 2 : 4;
    return new WaveDraft(problem)
        .tour(0, FROM, BatchKind.ORDERS, zone1, List.of(new Take(0, 0, 0, 1)))
        .tour(0, FROM + 900, BatchKind.ORDERS, zone2, List.of(new Take(0, 1, lots, 1)))
        .rows();
  }

  @Test
  void whereZonesDivideOrdersEachTourHasItsZone() {
    var problem = inZones(true, "A", "B");

    assertThat(codes(problem, inTwoTours(problem, "A", "B"))).isEmpty();
    assertThat(codes(problem, inTwoTours(problem, "A", "A"))).containsExactly("BATCH_ZONE");
    assertThat(codes(problem, inTwoTours(problem, "A", ""))).containsExactly("BATCH_ZONE");
  }

  @Test
  void withinAZoneAnOrderIsWhole() {
    var problem = threeOrders().rate(WaveRate.PICK_BY_ZONE, 1).build();

    assertThat(codes(problem, inTwoTours(problem, "A", "A"))).containsExactly("ORDER_TORN");
  }

  /// An order of five units of each of two SKUs, too large for a cart of six; a small one.
  private static WaveProblems large() {
    var lines = List.of(new OrderLine(1, 0, 5), new OrderLine(2, 1, 5));
    return warehouse(4)
        .skusInPlace(3, 9)
        .cart(cart("T", 4, 48_000, 6000, 0))
        .picker("P0", 1)
        .order(new OpenOrder("O0", FROM - 600, TO, false, 0, lines))
        .order(order("O1", TO, 2))
        .order(order("O2", TO, 2));
  }

  @Test
  void aLargeOrderIsCutAndOnlyOnePartOfItSharesItsTour() {
    var problem = large().build();

    assertThat(
            codes(
                problem,
                parts(
                    problem,
                    List.of(new Take(0, 0, 0, 5)),
                    List.of(new Take(0, 1, 1, 5), new Take(1, 0, 2, 1)))))
        .isEmpty();
    assertThat(
            codes(
                problem,
                parts(
                    problem,
                    List.of(new Take(0, 0, 0, 5), new Take(2, 0, 2, 1)),
                    List.of(new Take(0, 1, 1, 5), new Take(1, 0, 2, 1)))))
        .containsExactly("PARTS_NOT_ALONE");
  }

  private static WaveRows parts(WaveProblem problem, List<Take> first, List<Take> second) {
    return new WaveDraft(problem)
        .tour(0, FROM, BatchKind.ORDERS, "", first)
        .tour(0, FROM + 1200, BatchKind.ORDERS, "", second)
        .rows();
  }

  @Test
  void whereLargeOrdersAreNotCutTheyAreUnfillable() {
    var problem = large().rate(WaveRate.SPLIT_LARGE_ORDERS, 0).build();
    var split = large().build();

    assertThat(
            codes(
                problem,
                parts(problem, List.of(new Take(0, 0, 0, 5)), List.of(new Take(0, 1, 1, 5)))))
        .containsExactly("ORDER_TORN", "UNFILLABLE");
    assertThat(
            codes(
                problem, new WaveDraft(problem).not(0, OrderState.UNFILLABLE, "EQUIPMENT").rows()))
        .isEmpty();
    assertThat(codes(split, new WaveDraft(split).not(0, OrderState.UNFILLABLE, "EQUIPMENT").rows()))
        .containsExactly("NOT_UNFILLABLE");
  }
}
