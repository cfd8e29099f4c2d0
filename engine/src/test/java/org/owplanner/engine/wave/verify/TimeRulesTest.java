package org.owplanner.engine.wave.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;
import static org.owplanner.engine.wave.WaveProblems.order;
import static org.owplanner.engine.wave.WaveProblems.warehouse;
import static org.owplanner.engine.wave.verify.Checked.codes;
import static org.owplanner.engine.wave.verify.Checked.threeOrders;
import static org.owplanner.engine.wave.verify.Checked.withBatches;
import static org.owplanner.engine.wave.verify.Checked.withOrders;
import static org.owplanner.engine.wave.verify.Checked.withWaves;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedOrder;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.PlannedWave;
import org.owplanner.engine.wave.WaveDraft;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRate;
import org.owplanner.engine.wave.WaveRows;

class TimeRulesTest {

  private static WaveRows atOnce(WaveProblem problem) {
    return new WaveDraft(problem).tour(0, FROM, 0, 1).tour(1, FROM, 2).rows();
  }

  @ParameterizedTest
  @EnumSource
  void aPlanRoutedAsTheSiteDoesHasNothingToFind(RoutingPolicy routing) {
    var problem = threeOrders().routed(routing).build();

    assertThat(codes(problem, atOnce(problem))).isEmpty();
  }

  @Test
  void aTourOfAnotherRoutingIsFound() {
    var rows = atOnce(threeOrders().routed(RoutingPolicy.S_SHAPE).build());
    var problem = threeOrders().build();

    assertThat(codes(problem, rows)).contains("TOUR_LENGTH", "TOUR_SECONDS");
    assertThat(
            WaveVerifier.verify(
                problem,
                rows,
                WaveVerifier.costs(problem, rows, RoutingPolicy.S_SHAPE),
                RoutingPolicy.S_SHAPE))
        .isEmpty();
  }

  @Test
  void stopsOutOfSequenceAreFound() {
    var problem = threeOrders().build();
    var rows = new WaveDraft(problem).tour(0, FROM, 0, 1, 2).rows();
    var mixed = new ArrayList<PlannedStop>();
    for (var i : new int[] {0, 4, 2, 1, 3}) {
      mixed.add(numbered(rows.stops().get(i), mixed.size() + 1));
    }

    assertThat(codes(problem, new WaveRows(rows.waves(), rows.batches(), mixed, rows.orders())))
        .containsExactly("STOP_SEQUENCE");
  }

  private static PlannedStop numbered(PlannedStop stop, int stopNo) {
    return new PlannedStop(
        stop.batchNo(),
        stopNo,
        stop.location(),
        stop.sku(),
        stop.lot(),
        stop.orderId(),
        stop.lineNo(),
        stop.compartment(),
        stop.units());
  }

  private static PlannedBatch timed(PlannedBatch batch, int laterSeconds, int longerSeconds) {
    return new PlannedBatch(
        batch.batchNo(),
        batch.waveNo(),
        batch.pickerId(),
        batch.equipmentId(),
        batch.kind(),
        batch.zone(),
        batch.startSecond() + laterSeconds,
        batch.endSecond() + laterSeconds + longerSeconds,
        batch.walkMm(),
        batch.isReleased());
  }

  @Test
  void aTourTakesAsLongAsItsWork() {
    var problem = threeOrders().build();
    var rows = withBatches(atOnce(problem), batch -> timed(batch, 0, -1));

    assertThat(codes(problem, rows)).contains("TOUR_SECONDS", "ORDER_TIMES");
  }

  @Test
  void aPickerWalksOneTourAtATime() {
    var problem = threeOrders().build();
    var first = new WaveDraft(problem).tour(0, FROM, 0);
    var back = first.lastEnd();

    assertThat(codes(problem, first.tour(0, back, 1).rows())).isEmpty();
    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM, 0).tour(0, back - 1, 1).rows()))
        .containsExactly("TOURS_OVERLAP");
    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM, 0).tour(1, back - 1, 1).rows()))
        .isEmpty();
  }

  @Test
  void aTourLiesWithinThePickersHours() {
    var seconds = new WaveDraft(threeOrders().build()).tour(0, FROM, 0).lastEnd() - FROM;
    var problem = hours(FROM + 600, FROM + 600 + seconds);

    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM + 600, 0).rows())).isEmpty();
    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM + 599, 0).rows()))
        .containsExactly("PICKER_HOURS");
    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM + 601, 0).rows()))
        .containsExactly("PICKER_HOURS");
  }

  private static WaveProblem hours(int from, int to) {
    return warehouse(4)
        .skusInPlace(8, 5)
        .picker("P0", 0, from, to, "A")
        .order(order("O0", TO, 0, 4))
        .build();
  }

  @Test
  void nothingNewBeginsInThePast() {
    var problem = threeOrders().now(FROM + 100).build();

    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM + 100, 0).rows())).isEmpty();
    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM + 99, 0).rows()))
        .contains("IN_THE_PAST");
  }

  @Test
  void aTourBelongsToTheLatestWaveBeforeIt() {
    var problem = threeOrders().build();
    var rows = new WaveDraft(problem).tour(0, FROM + 3600, 0).rows();
    var early = withWaves(rows, w -> new PlannedWave(1, FROM, w.orders(), w.lines(), w.units()));
    var offGrid =
        withWaves(rows, w -> new PlannedWave(1, FROM + 3599, w.orders(), w.lines(), w.units()));

    assertThat(codes(problem, rows)).isEmpty();
    assertThat(codes(problem, early)).containsExactly("WAVE_OF_BATCH");
    assertThat(codes(problem, offGrid)).containsExactly("WAVE_OF_BATCH");
  }

  @Test
  void aWaveTellsWhatItHolds() {
    var problem = threeOrders().build();
    var rows = atOnce(problem);

    assertThat(
            codes(
                problem, withWaves(rows, w -> new PlannedWave(1, FROM, w.orders(), 4, w.units()))))
        .containsExactly("WAVE_CONTENTS");
  }

  @Test
  void aWaveIsNeitherTooSmallNorTooLarge() {
    assertThat(sized(5, 5)).isEmpty();
    assertThat(sized(6, 9)).containsExactly("WAVE_SIZE");
    assertThat(sized(0, 4)).containsExactly("WAVE_SIZE");
  }

  private static List<String> sized(int least, int most) {
    var problem =
        threeOrders()
            .rate(WaveRate.WAVE_LEAST_LINES, least)
            .rate(WaveRate.WAVE_MOST_LINES, most)
            .build();
    return codes(problem, atOnce(problem));
  }

  private static PlannedOrder told(
      PlannedOrder row, OrderState state, int packedSecond, String code, String reason) {
    return new PlannedOrder(
        row.orderId(),
        state,
        row.waveNo(),
        row.pickedSecond(),
        packedSecond,
        code,
        new Text(reason, reason),
        new Text("办法", "remedy"));
  }

  @Test
  void anOrderIsPackedAfterItIsPicked() {
    var problem = threeOrders().build();
    var rows =
        withOrders(
            atOnce(problem), row -> told(row, row.state(), row.packedSecond() - 1, "", "reason"));

    assertThat(codes(problem, rows)).containsExactly("ORDER_TIMES");
  }

  @Test
  void anOrderIsLateWhereItIsPackedAfterItsCutOff() {
    var packed =
        new WaveDraft(threeOrders().build()).tour(0, FROM, 0).rows().orders().get(0).packedSecond();
    var inTime = cutOff(packed);
    var late = cutOff(packed - 1);

    var onTime = new WaveDraft(inTime).tour(0, FROM, 0).rows();
    assertThat(onTime.orders().getFirst().state()).isEqualTo(OrderState.ON_TIME);
    assertThat(codes(inTime, onTime)).isEmpty();
    assertThat(codes(late, onTime)).containsExactly("ORDER_STATE");
    var rows = new WaveDraft(late).tour(0, FROM, 0).rows();
    assertThat(rows.orders().getFirst().state()).isEqualTo(OrderState.LATE);
    assertThat(codes(late, rows)).isEmpty();
  }

  private static WaveProblem cutOff(int second) {
    return warehouse(4).skusInPlace(8, 5).picker("P0", 0).order(order("O0", second, 0, 4)).build();
  }

  @Test
  void whatIsNotOnTimeHasACodeAReasonAndARemedy() {
    var problem = cutOff(FROM);
    var rows = new WaveDraft(problem).tour(0, FROM, 0).rows();

    assertThat(codes(problem, rows)).isEmpty();
    assertThat(codes(problem, coded(rows, "CUT_OFF_PAST", "reason"))).isEmpty();
    assertThat(codes(problem, coded(rows, "CUT_OFF", " "))).containsExactly("NO_REASON");
    assertThat(codes(problem, coded(rows, "WHY_NOT", "reason"))).containsExactly("NO_REASON");
    var open = cutOff(FROM + 90 + 120);
    assertThat(codes(open, coded(new WaveDraft(open).rows(), "CUT_OFF_PAST", "reason")))
        .containsExactly("CUT_OFF_NOT_PAST");
  }

  private static WaveRows coded(WaveRows rows, String code, String reason) {
    return withOrders(rows, row -> told(row, row.state(), row.packedSecond(), code, reason));
  }

  @Test
  void noMoreOrdersArePackedInASlotThanItTakes() {
    var problem = packed(1);
    var rows = atOnce(problem);

    assertThat(rows.orders()).extracting(PlannedOrder::packedSecond).contains(FROM + 3600 + 120);
    assertThat(codes(problem, rows)).isEmpty();
    assertThat(codes(problem, atOnce(packed(3)))).containsExactly("ORDER_TIMES", "PACKING_OVERRUN");
  }

  private static WaveProblem packed(int first) {
    return threeOrders().packing(FROM, FROM + 3600, first).packing(FROM + 3600, TO, 9).build();
  }

  @Test
  void withoutAnyPackingOrdersWaitForTheNextShift() {
    var problem = threeOrders().packing(FROM, TO, 0).build();
    var rows = coded(atOnce(problem), "PACKING", "reason");

    assertThat(rows.orders())
        .extracting(PlannedOrder::packedSecond)
        .containsOnly(FROM + 86_400 + 120);
    assertThat(codes(problem, rows)).isEmpty();
  }

  @Test
  void whatWasHandedOutStaysAsItIs() {
    var earlier = threeOrders().build();
    var handedOut = new WaveDraft(earlier).tour(0, FROM, 0, 1).rows();
    var problem = threeOrders().now(FROM + 60).released(handedOut).build();
    var kept = released(handedOut, 0);

    assertThat(codes(problem, kept)).isEmpty();
    assertThat(codes(problem, released(handedOut, 1))).contains("RELEASED_CHANGED");
    assertThat(codes(problem, new WaveDraft(problem).rows())).containsExactly("RELEASED_CHANGED");
    assertThat(codes(earlier, kept)).containsExactly("RELEASED_CHANGED");
  }

  private static WaveRows released(WaveRows rows, int longerSeconds) {
    return withBatches(
        rows,
        batch ->
            new PlannedBatch(
                batch.batchNo(),
                batch.waveNo(),
                batch.pickerId(),
                batch.equipmentId(),
                batch.kind(),
                batch.zone(),
                batch.startSecond(),
                batch.endSecond() + longerSeconds,
                batch.walkMm(),
                true));
  }
}
