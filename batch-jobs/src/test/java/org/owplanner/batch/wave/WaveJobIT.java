package org.owplanner.batch.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.owplanner.batch.jooq.plan.Tables.PUBLISHED_WAVE_BATCH;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_BATCH;

import java.util.HashSet;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.plan.KilledPlanning;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunState;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.verify.WaveVerifier;

class WaveJobIT extends AbstractWaveIT {

  @Test
  void aShiftIsPublishedWithItsProof() {
    var run = plan(SmallShift.request(WHOLE));

    assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
    var outcome = WaveReader.of(database).outcome(run.runId());
    assertThat(outcome.summary().savedMicros()).isPositive();
    assertThat(outcome.orders()).hasSize(31);
    assertThat(outcome.replay())
        .extracting(ReplayRow::arrangement)
        .containsExactly("FIFO_EXACT", "IN_FORCE", "PLAN");
    assertThat(order(outcome, "X3").planned().state()).isEqualTo(OrderState.UNFILLABLE);
    assertThat(order(outcome, "X3").planned().code()).isEqualTo("STOCK");
    assertThat(codes(outcome.findings())).contains("GENERATED").doesNotContain("IN_FORCE_UNSOUND");
    assertThat(outcome.stops()).allMatch(stop -> !stop.description().isEmpty());
    assertThat(sql.fetchCount(PUBLISHED_WAVE_BATCH)).isEqualTo(outcome.batches().size());
    var saved = outcome.summary().savedMicros();
    assertThat(new RunReader(sql).reasons(run.runId()).stream().mapToLong(r -> r.micros()).sum())
        .isEqualTo(saved);
  }

  @Test
  void whatIsReadBackIsWhatTheVerifierPasses() {
    var run = plan(SmallShift.request(WHOLE));

    var shift = WaveShiftReader.of(database).shift(run.runId());
    var costs = new RunReader(sql).costs(run.runId(), RunReader.Side.PLAN);
    assertThat(WaveVerifier.verify(shift.problem(), shift.rows(), costs)).isEmpty();
    assertThat(shift.carriers()).hasSize(31).contains("POST", "");
    assertThat(shift.problem().skus()).noneMatch(sku -> sku.skuId().equals("IDLE"));
    assertThat(shift.problem().orders())
        .noneMatch(order -> order.orderId().equals("X1") || order.orderId().equals("X2"));
  }

  @Test
  void theSameCommandAgainMakesTheNextRevisionWithEqualRows() {
    var first = plan(SmallShift.request(WHOLE));
    var second = plan(SmallShift.request(WHOLE));

    assertThat(second.revision()).isEqualTo(2);
    var tables = List.of("wave", "wave_batch", "wave_stop", "wave_order", "cost", "reason");
    assertThat(KilledPlanning.rows(sql, tables, second.runId()))
        .isEqualTo(KilledPlanning.rows(sql, tables, first.runId()));
  }

  @Test
  void aShiftPlannedAnewKeepsWhatWasHandedOutAndTakesWhatHasCome() {
    var first = WaveReader.of(database).outcome(plan(SmallShift.request(WHOLE)).runId());
    var begun =
        first.batches().stream()
            .filter(batch -> batch.startSecond() <= LATER_SECOND)
            .map(WaveJobIT::asHandedOut)
            .toList();

    var second = WaveReader.of(database).outcome(plan(SmallShift.request(LATER)).runId());

    assertThat(begun).isNotEmpty().hasSizeLessThan(first.batches().size());
    assertThat(second.batches().stream().filter(PlannedBatch::isReleased))
        .extracting(WaveJobIT::asHandedOut)
        .containsExactlyInAnyOrderElementsOf(begun);
    assertThat(second.batches())
        .allMatch(batch -> batch.isReleased() || batch.startSecond() >= LATER_SECOND);
    assertThat(order(second, "X2").planned().state()).isEqualTo(OrderState.ON_TIME);
    assertThat(takes(second)).containsAll(takesOf(first, begun));
  }

  @Test
  void aShiftPlannedAnewBeginsWithTheToursThatHaveNotBegun() {
    var first = WaveReader.of(database).outcome(plan(SmallShift.request(WHOLE)).runId());
    var later = plan(SmallShift.request(LATER));

    var problem = WaveShiftReader.of(database).shift(later.runId()).problem();

    assertThat(problem.notBegun().batches())
        .containsExactlyElementsOf(
            first.batches().stream().filter(b -> b.startSecond() > LATER_SECOND).toList());
    assertThat(problem.notBegun().stops())
        .hasSameSizeAs(
            first.stops().stream()
                .filter(
                    stop ->
                        problem.notBegun().batches().stream()
                            .anyMatch(batch -> batch.batchNo() == stop.batchNo()))
                .toList());
  }

  @Test
  void aTourThatWasBegunStaysEvenWhenItsOrdersHaveLeftTheFeedAndItsStockIsBooked() {
    var first = plan(SmallShift.request(WHOLE));
    var outcome = WaveReader.of(database).outcome(first.runId());
    var batch = outcome.batches().getLast();
    var stops = outcome.stopsOf(batch);
    for (var stop : stops) {
      sql.execute(
          "INSERT INTO feed.pick_done VALUES ('W1', {0}, {1}, {2}, '2011-11-01T08:05:00Z', {3})",
          DSL.val(first.runId()),
          DSL.val(stop.batchNo()),
          DSL.val(stop.stopNo()),
          DSL.val(stop.units()));
      sql.execute("DELETE FROM feed.open_order WHERE order_id = {0}", DSL.val(stop.orderId()));
      sql.execute(
          "UPDATE feed.location_stock SET units = units - {0}, as_of = '2011-11-01T08:10:00Z' WHERE sku_id = {1} AND lot = {2}",
          DSL.val(stop.units()), DSL.val(stop.skuId()), DSL.val(stop.lot()));
    }

    var second = plan(SmallShift.request(WHOLE));

    var again = WaveReader.of(database).outcome(second.runId());
    assertThat(again.batches().stream().filter(PlannedBatch::isReleased))
        .extracting(WaveJobIT::asHandedOut)
        .containsExactly(asHandedOut(batch));
    assertThat(again.orders()).hasSize(31);
    var problem = WaveShiftReader.of(database).shift(second.runId()).problem();
    var before = WaveShiftReader.of(database).shift(first.runId()).problem();
    assertThat(problem.stock()).isEqualTo(before.stock());
    var adherence = WaveAdherenceReader.of(database).adherence(again).orElseThrow();
    assertThat(adherence.doneStops()).isEqualTo(stops.size());
    assertThat(adherence.doneBatches()).isOne();
    assertThat(adherence.shortUnits()).isZero();
    assertThat(adherence.minutesLate()).isNegative();
  }

  @Test
  void anOrderWhoseRestHadToWaitIsPickedToItsLastLineByTheNextRevision() {
    var first = WaveReader.of(database).outcome(plan(WHOLE).runId());
    var rest = first.stopsOf(begunBatch(first)).getLast();
    // As if that order had been too large for its tour.
    sql.execute(
        "DELETE FROM plan.wave_stop WHERE run_id = {0} AND order_id = {1} AND line_no = {2}",
        DSL.val(first.summary().run().runId()), DSL.val(rest.orderId()), DSL.val(rest.lineNo()));
    sql.execute("UPDATE feed.picker SET from_time = '08:00', to_time = '08:05'");
    var second = WaveReader.of(database).outcome(plan(LATER).runId());
    sql.execute("UPDATE feed.picker SET from_time = NULL, to_time = NULL");

    var third = WaveReader.of(database).outcome(plan(LATER).runId());

    assertThat(order(second, rest.orderId()).planned().state()).isEqualTo(OrderState.DEFERRED);
    assertThat(linesOf(third, rest.orderId())).isEqualTo(linesOf(first, rest.orderId()));
    assertThat(order(third, rest.orderId()).planned().state()).isEqualTo(OrderState.ON_TIME);
    assertThat(codes(third.findings())).doesNotContain("CHANGED_WHILE_PICKED");
  }

  @Test
  void theRestOfAnOrderThatIsCancelledWhileThePlanIsMadeIsNotHandedOut() {
    var first = WaveReader.of(database).outcome(plan(WHOLE).runId());
    var rest = first.stopsOf(begunBatch(first)).getLast();
    sql.execute(
        "DELETE FROM plan.wave_stop WHERE run_id = {0} AND order_id = {1} AND line_no = {2}",
        DSL.val(first.summary().run().runId()), DSL.val(rest.orderId()), DSL.val(rest.lineNo()));

    var run =
        plan(
            SmallShift.request(LATER),
            new ChangesWhilePlanned(
                "UPDATE feed.open_order SET state = 'CANCELLED' WHERE order_id = '%s'"
                    .formatted(rest.orderId())));

    var second = WaveReader.of(database).outcome(run.runId());
    assertThat(second.findings())
        .filteredOn(finding -> finding.code().equals("CANCELLED_WHILE_PICKED"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).isEqualTo(rest.orderId());
              assertThat(finding.text().en()).contains("(1 stops");
            });
    assertThat(linesOf(second, rest.orderId())).isNotEmpty().doesNotContainKey(rest.lineNo());
    assertThat(order(second, rest.orderId()).planned().state()).isEqualTo(OrderState.DEFERRED);
  }

  @Test
  void whatAnotherShiftPicksIsLeftToIt() {
    var day = WaveReader.of(database).outcome(plan(WHOLE).runId());
    sql.execute("INSERT INTO feed.shift VALUES ('W1', 'LATE', '10:00', '16:00')");
    sql.execute("INSERT INTO feed.picker VALUES ('W1', 'LATE', 'P4', 'BOX', NULL, NULL)");

    var run = plan(SmallShift.request(WHOLE).ofShift("LATE"));

    var late = WaveReader.of(database).outcome(run.runId());
    assertThat(late.orders())
        .extracting(order -> order.planned().orderId())
        .containsExactly("X3", "X2");
    assertThat(order(late, "X2").planned().state()).isEqualTo(OrderState.ON_TIME);
    assertThat(late.findings())
        .filteredOn(finding -> finding.code().equals("IN_OTHER_SHIFT"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text().en()).contains("30 orders", "(DAY)"));
    var taken =
        day.stops().stream()
            .filter(stop -> stop.skuId().equals("S01"))
            .mapToInt(WaveStop::units)
            .sum();
    var problem = WaveShiftReader.of(database).shift(run.runId()).problem();
    assertThat(taken).isPositive();
    assertThat(problem.stock())
        .filteredOn(lot -> problem.skus().get(lot.sku()).skuId().equals("S01"))
        .singleElement()
        .satisfies(lot -> assertThat(lot.units()).isEqualTo(40 - taken));
  }

  @Test
  void aPickerOfTwoShiftsIsPlannedInOneAtATime() {
    var day = WaveReader.of(database).outcome(plan(WHOLE).runId());
    var tour = day.batches().stream().filter(b -> b.pickerId().equals("P1")).toList().getLast();
    sql.execute("INSERT INTO feed.shift VALUES ('W1', 'LATE', '08:00', '16:00')");
    sql.execute("INSERT INTO feed.picker VALUES ('W1', 'LATE', 'P1', 'BOX', NULL, NULL)");

    var run = plan(SmallShift.request(WHOLE).ofShift("LATE"));

    var late = WaveReader.of(database).outcome(run.runId());
    assertThat(codes(late.findings())).contains("PICKER_IN_OTHER_SHIFT");
    assertThat(WaveShiftReader.of(database).shift(run.runId()).problem().pickers())
        .singleElement()
        .satisfies(picker -> assertThat(picker.fromSecond()).isEqualTo(tour.endSecond()));
  }

  @Test
  void noShiftBeginsOnADayOnWhichTheWarehouseIsClosed() {
    sql.execute("INSERT INTO feed.shift VALUES ('W1', 'NIGHT', '22:00', '06:00')");
    sql.execute(
        "INSERT INTO feed.calendar_event VALUES ('GB', 'STOCKTAKING', '2011-11-02', '2011-11-02', 'Stocktaking', 'CLOSURE', 'W1')");

    var shifts = new ShiftReader(sql, new WarehouseReader(sql).require("W1"));

    assertThat(shifts.nextShiftSecond(shifts.shift("NIGHT"), SmallShift.DATE))
        .isEqualTo(2 * LocalClock.DAY_SECONDS + 8 * 3600);
  }

  @Test
  void ordersCancelledOrChangedWhileThePlanIsMadeAreKeptOutOfIt() {
    var run =
        plan(
            SmallShift.request(WHOLE),
            new ChangesWhilePlanned(
                "UPDATE feed.open_order SET state = 'CANCELLED' WHERE order_id = 'N03'",
                "UPDATE feed.open_order_line SET units = units + 1 WHERE order_id = 'N04'",
                "UPDATE feed.open_order SET cut_off_at = cut_off_at - interval '5 minutes' WHERE order_id = 'N05'"));

    assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
    var outcome = WaveReader.of(database).outcome(run.runId());
    assertThat(order(outcome, "N03").isWithdrawn()).isTrue();
    assertThat(order(outcome, "N03").planned().code()).isEqualTo("ORDER_CANCELLED");
    assertThat(order(outcome, "N04").planned().code()).isEqualTo("ORDER_CHANGED");
    assertThat(order(outcome, "N05").planned().code()).isEqualTo("ORDER_CHANGED");
    assertThat(outcome.orders()).filteredOn(WaveOrder::isWithdrawn).hasSize(3);
    assertThat(outcome.stops()).extracting(WaveStop::orderId).doesNotContain("N03", "N04", "N05");
    assertThat(codes(outcome.findings())).contains("ORDER_CANCELLED", "ORDER_CHANGED");
    assertThat(outcome.hasFindings()).isTrue();
    assertThat(outcome.waves().stream().mapToInt(wave -> wave.units()).sum())
        .isEqualTo(outcome.stops().stream().mapToInt(WaveStop::units).sum());
    assertThat(sql.fetchCount(WAVE_BATCH))
        .isEqualTo(new HashSet<>(outcome.stops().stream().map(WaveStop::batchNo).toList()).size());

    // A gap among its stops is none in the next revision.
    assertThat(plan(SmallShift.request(LATER)).state()).isEqualTo(RunState.PUBLISHED);
  }

  @Test
  void whatCanNotBePlannedIsNamed() {
    assertThatThrownBy(() -> plan(new WaveOptions("25:00", 0)))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(25:00)");
    assertThatThrownBy(() -> plan(new WaveOptions("12:30", 0)))
        .hasMessageContaining("must lie before the end of shift (DAY)");
    assertThatThrownBy(() -> plan(new WaveOptions("", 999))).hasMessageContaining("(999)");
    sql.execute("DELETE FROM feed.location_stock");
    assertThatThrownBy(() -> plan(WHOLE)).hasMessageContaining("location_stock.csv");
    sql.execute("DELETE FROM feed.open_order");
    assertThatThrownBy(() -> plan(WHOLE)).hasMessageContaining("open_order.csv");
  }

  @Test
  void goodsCanBeTakenToLieWhereASlottingPutsThem() {
    var slotting =
        sql.fetchSingle(
                """
                INSERT INTO plan.run (kind, scope_id, plan_date, revision, state, seed, budget, rates, versions,
                  input_sha256, objective_micros, currency, finished_at, published_at)
                VALUES ('SLOTTING', 'W1', '2011-11-01', 1, 'PUBLISHED', 1,
                  '{"seconds": 1, "steps": 0, "threads": 1, "targetGap": 0, "patienceSeconds": 0}', '{}', '{}',
                  repeat('0', 64), 10, 'GBP', now(), now()) RETURNING run_id""")
            .get(0, long.class);
    sql.execute(
        """
        INSERT INTO plan.slotting_assignment
        SELECT {0}, seller_id, sku_id, 0, '3-09-1', 1, location_id, division FROM feed.slot WHERE sku_id = 'S01'""",
        DSL.val(slotting));

    var real = plan(WHOLE);

    var run = plan(new WaveOptions("", slotting));

    assertThat(placesOf(run, "S01")).containsExactly("3-09-1");
    assertThat(placesOf(real, "S01")).hasSize(1).doesNotContain("3-09-1");
    assertThat(run.state()).isEqualTo(RunState.PROPOSED);
    assertThat(WaveReader.of(database).outcome(run.runId()).summary().finishedAt()).isNotNull();
    assertThat(planning.unfinished()).isEmpty();
    assertThatThrownBy(() -> planning.resume(run.runId())).hasMessageContaining("PROPOSED");
    assertThat(new RunReader(sql).summary(real.runId()).run().state())
        .isEqualTo(RunState.PUBLISHED);
    var later = plan(LATER);
    assertThat(later.revision()).isEqualTo(3);
    assertThat(placesOf(later, "S01")).isEqualTo(placesOf(real, "S01"));
    assertThatThrownBy(() -> plan(new WaveOptions("08:04", slotting)))
        .hasMessageContaining("--slots")
        .hasMessageContaining("--from");
  }

  @Test
  void theOnlyShiftIsTheSameWhetherItIsNamedOrNot() {
    var unnamed = plan(SmallShift.request(WHOLE).ofShift(""));
    var named = plan(LATER);

    assertThat(unnamed.request().shift()).isEqualTo(SmallShift.SHIFT);
    assertThat(named.revision()).isEqualTo(2);
    assertThat(new RunReader(sql).summary(unnamed.runId()).run().state())
        .isEqualTo(RunState.SUPERSEDED);
    assertThat(WaveReader.of(database).outcome(named.runId()).batches())
        .anyMatch(PlannedBatch::isReleased);
    assertThatThrownBy(() -> plan(SmallShift.request(WHOLE).ofShift("NIGHT")))
        .hasMessageContaining("(NIGHT)");
  }
}
