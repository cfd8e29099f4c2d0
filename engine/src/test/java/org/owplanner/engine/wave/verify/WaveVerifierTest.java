package org.owplanner.engine.wave.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.owplanner.engine.wave.StockLot.NO_EXPIRY;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;
import static org.owplanner.engine.wave.WaveProblems.sku;
import static org.owplanner.engine.wave.WaveProblems.warehouse;
import static org.owplanner.engine.wave.verify.Checked.codes;
import static org.owplanner.engine.wave.verify.Checked.threeOrders;
import static org.owplanner.engine.wave.verify.Checked.withBatches;
import static org.owplanner.engine.wave.verify.Checked.withStops;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.wave.BatchKind;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderLine;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.WaveDraft;
import org.owplanner.engine.wave.WaveDraft.Take;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRate;
import org.owplanner.engine.wave.WaveRows;

class WaveVerifierTest {

  private static Map<String, Long> costs(WaveProblem problem, WaveRows rows) {
    return WaveVerifier.costs(problem, rows).stream()
        .collect(Collectors.toMap(CostTerm::term, CostTerm::micros));
  }

  /// A second costs 5000 micros: 1800 cents an hour.
  @Test
  void aTourCostsItsSetUpItsWalkAndItsPicks() {
    var problem = threeOrders().rate(WaveRate.IDLE_SHARE, 0).build();
    // O0: location 0 at y 500 of aisle 0, location 4 at y 500 of aisle 1, 5 m further: 12 m.
    var costs =
        costs(
            problem,
            new WaveDraft(problem)
                .tour(0, FROM, 0)
                .not(1, OrderState.UNFILLABLE, "STOCK")
                .not(2, OrderState.UNFILLABLE, "STOCK")
                .rows());

    assertThat(costs.get("tourSetUp")).isEqualTo(90 * 5000);
    assertThat(costs.get("walking")).isEqualTo(12 * 5000);
    assertThat(costs.get("picking")).isEqualTo((4 + 1 + 4 + 1) * 5000);
    // Packed 112 s + 120 s after now, 2 cents an hour.
    assertThat(costs.get("waiting")).isEqualTo(Math.round(20_000 * 232 / 3600.0));
    assertThat(costs.getOrDefault("deferral", 0L)).isZero();
    assertThat(costs.getOrDefault("lateness", 0L)).isZero();
  }

  @Test
  void aDeferredOrderCostsATourOfItsOwnItsLatenessAndItsWait() {
    var problem = threeOrders().build();
    var costs =
        costs(
            problem,
            new WaveDraft(problem)
                .not(1, OrderState.UNFILLABLE, "STOCK")
                .not(2, OrderState.UNFILLABLE, "STOCK")
                .rows());

    assertThat(costs.get("deferral")).isEqualTo((90 + 12 + 10) * 5000);
    assertThat(costs.get("lateness")).isEqualTo(Math.round(1e6 * (16 * 3600 + 120) / 3600.0));
    assertThat(costs.get("waiting")).isEqualTo(Math.round(2e4 * (24 * 3600 + 120) / 3600.0));
    // Two pickers of eight hours with nothing to do, at a tenth of their wage.
    assertThat(costs.get("idle")).isEqualTo(2 * 8 * 3600 * 500);
  }

  @Test
  void whoMissesAHardCutOffIsLateByADayTimesItsPriority() {
    var problem =
        warehouse(4)
            .skusInPlace(1, 5)
            .picker("P0", 0)
            .order(new OpenOrder("O0", FROM, FROM + 10, true, 2, List.of(new OrderLine(1, 0, 1))))
            .build();

    var costs = costs(problem, new WaveDraft(problem).tour(0, FROM, 0).rows());

    assertThat(costs.get("lateness")).isEqualTo(3 * 24 * 1_000_000);
  }

  @Test
  void unfilledTimeBetweenToursCostsAsMuchAsAtTheEnd() {
    var problem = threeOrders().build();
    var early = costs(problem, new WaveDraft(problem).tour(0, FROM, 0).rows());
    var late = costs(problem, new WaveDraft(problem).tour(0, FROM + 3600, 0).rows());

    assertThat(early.get("idle")).isEqualTo((2 * 8 * 3600 - 112) * 500);
    assertThat(late.get("idle")).isEqualTo(early.get("idle"));
  }

  @Test
  void aLineSplitOverLocationsCostsEveryFurtherOne() {
    var problem =
        warehouse(4)
            .picker("P0", 0)
            .sku(sku("S0", 100, 100))
            .stock(0, 0, "X", NO_EXPIRY, 1)
            .stock(0, 0, "Y", NO_EXPIRY, 1)
            .stock(1, 0, "", NO_EXPIRY, 1)
            .stock(2, 0, "", NO_EXPIRY, 1)
            .order(new OpenOrder("O0", FROM, TO, false, 0, List.of(new OrderLine(1, 0, 4))))
            .build();
    var takes =
        List.of(
            new Take(0, 0, 0, 1), new Take(0, 0, 1, 1), new Take(0, 0, 2, 1), new Take(0, 0, 3, 1));
    var rows = new WaveDraft(problem).tour(0, FROM, BatchKind.ORDERS, "", takes).rows();

    assertThat(costs(problem, rows).get("splitLine")).isEqualTo(2 * 100_000);
    // Both lots of the first location are one visit.
    assertThat(costs(problem, rows).get("picking")).isEqualTo((3 * 4 + 4) * 5000);
    assertThat(codes(problem, rows)).isEmpty();
  }

  @Test
  void aClaimThatIsOffByAMicroIsFound() {
    var problem = threeOrders().build();
    var rows = new WaveDraft(problem).tour(0, FROM, 0, 1, 2).rows();
    var claimed = WaveVerifier.costs(problem, rows);
    var off =
        claimed.stream()
            .map(t -> t.term().equals("walking") ? new CostTerm("walking", t.micros() + 1) : t)
            .toList();

    assertThat(WaveVerifier.verify(problem, rows, claimed)).isEmpty();
    assertThat(WaveVerifier.verify(problem, rows, off))
        .extracting(Finding::code, Finding::subject)
        .containsExactly(tuple("COST_DIFFERS", "walking"));
    assertThat(WaveVerifier.verify(problem, rows, claimed.subList(1, claimed.size())))
        .extracting(Finding::code)
        .containsExactly("COST_DIFFERS");
  }

  @Test
  void rowsThatNameWhatIsNotThereAreFoundAndNotPriced() {
    var problem = threeOrders().build();
    var rows = new WaveDraft(problem).tour(0, FROM, 0, 1, 2).rows();
    var nobody = withBatches(rows, batch -> walkedBy(batch, "NOBODY"));

    assertThat(codes(problem, nobody)).containsExactly("UNKNOWN_ID");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WaveVerifier.costs(problem, nobody))
        .withMessageContaining("NOBODY");
    assertThat(codes(problem, withStops(rows, stop -> changed(stop, 99, "", "O0"))))
        .containsExactly("STOP_UNKNOWN_LINE", "STOP_UNKNOWN_LOT");
    assertThat(codes(problem, withStops(rows, stop -> changed(stop, stop.location(), "L", "O0"))))
        .contains("STOP_UNKNOWN_LOT");
    assertThat(codes(problem, withStops(rows, stop -> changed(stop, stop.location(), "", "NONE"))))
        .containsExactly("STOP_UNKNOWN_LINE");
    assertThat(codes(problem, without(rows))).containsExactly("ORDER_ROWS");
  }

  private static WaveRows without(WaveRows rows) {
    return new WaveRows(rows.waves(), rows.batches(), rows.stops(), rows.orders().subList(1, 3));
  }

  private static PlannedBatch walkedBy(PlannedBatch batch, String pickerId) {
    return new PlannedBatch(
        batch.batchNo(),
        batch.waveNo(),
        pickerId,
        batch.equipmentId(),
        batch.kind(),
        batch.zone(),
        batch.startSecond(),
        batch.endSecond(),
        batch.walkMm(),
        false);
  }

  private static PlannedStop changed(PlannedStop stop, int location, String lot, String orderId) {
    return new PlannedStop(
        stop.batchNo(),
        stop.stopNo(),
        location,
        stop.sku(),
        lot,
        orderId,
        stop.lineNo(),
        stop.compartment(),
        stop.units());
  }

  @Test
  void numbersThatDontFollowEachOtherAreFound() {
    var problem = threeOrders().build();
    var rows = new WaveDraft(problem).tour(0, FROM, 0).tour(1, FROM + 60, 1).rows();
    var backwards =
        new WaveRows(rows.waves(), rows.batches().reversed(), rows.stops(), rows.orders());

    assertThat(codes(problem, rows)).isEmpty();
    assertThat(codes(problem, backwards)).containsExactly("NUMBERED_WRONGLY");
  }
}
