package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.plan.Tables.RUN;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_BATCH;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_STOP;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.owplanner.batch.jooq.plan.tables.records.WaveStopRecord;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRuns;
import org.owplanner.batch.plan.RunState;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.Shift;

/// What published plans of other shifts of the same warehouse have in hand already: shifts that
/// began before on the same day, or whose hours overlap.
///
/// @param plans those plans
record OtherShifts(List<Plan> plans) {

  /// One of them.
  ///
  /// @param runId its number
  /// @param shiftId its shift
  /// @param stops its stops
  /// @param tours its tours
  /// @param picked what came back of it
  record Plan(
      long runId,
      String shiftId,
      List<WaveStopRecord> stops,
      List<BusyElsewhere.Tour> tours,
      PickedUnits picked) {}

  /// Reads them.
  static OtherShifts of(DSLContext database, PlanRequest request, Shift shift, ShiftReader shifts) {
    var day = request.planDate();
    var runs = new PlanRuns(database);
    var plans = new ArrayList<Plan>();
    for (var runId :
        database
            .select(RUN.RUN_ID)
            .from(RUN)
            .where(RUN.TENANT.eq(request.tenant()))
            .and(RUN.KIND.eq(PlanKind.WAVES.name()))
            .and(RUN.SCOPE_ID.eq(request.scopeId()))
            .and(RUN.PLAN_DATE.between(day.minusDays(1), day.plusDays(1)))
            .and(RUN.STATE.eq(RunState.PUBLISHED.name()))
            .orderBy(RUN.RUN_ID)
            .fetch(RUN.RUN_ID)) {
      var other = runs.find(runId).request();
      var days = ChronoUnit.DAYS.between(day, other.planDate());
      var isSame = days == 0 && other.shift().equals(shift.shiftId());
      var hours = shifts.find(other.shift());
      if (!isSame && hours.isPresent() && isBeforeOrBeside(hours.get(), days, shift)) {
        plans.add(
            new Plan(
                runId,
                other.shift(),
                stops(database, runId),
                tours(database, runId, other.shift(), (int) days * LocalClock.DAY_SECONDS),
                PickedUnits.of(database, other)));
      }
    }
    return new OtherShifts(plans);
  }

  private static boolean isBeforeOrBeside(Shift other, long days, Shift shift) {
    var offset = days * LocalClock.DAY_SECONDS;
    return other.fromSecond() + offset < shift.toSecond()
        && (days == 0 || other.toSecond() + offset > shift.fromSecond());
  }

  private static List<WaveStopRecord> stops(DSLContext database, long runId) {
    return database
        .selectFrom(WAVE_STOP)
        .where(WAVE_STOP.RUN_ID.eq(runId))
        .orderBy(WAVE_STOP.BATCH_NO, WAVE_STOP.STOP_NO)
        .fetch();
  }

  private static List<BusyElsewhere.Tour> tours(
      DSLContext database, long runId, String shiftId, int offsetSeconds) {
    return database
        .selectFrom(WAVE_BATCH)
        .where(WAVE_BATCH.RUN_ID.eq(runId))
        .orderBy(WAVE_BATCH.BATCH_NO)
        .fetch(
            row ->
                new BusyElsewhere.Tour(
                    row.getPickerId(),
                    shiftId,
                    row.getStartSecond() + offsetSeconds,
                    row.getEndSecond() + offsetSeconds));
  }

  /// Whom they keep busy from a moment on.
  BusyElsewhere busy(int nowSecond) {
    return new BusyElsewhere(
        plans.stream().flatMap(plan -> plan.tours.stream()).toList(), nowSecond);
  }

  boolean isEmpty() {
    return plans.isEmpty();
  }

  /// The plan that picks each order.
  Map<String, Plan> planOfOrder() {
    Map<String, Plan> planOf = new HashMap<>();
    plans.forEach(plan -> plan.stops.forEach(stop -> planOf.putIfAbsent(stop.getOrderId(), plan)));
    return planOf;
  }

  /// Names the plans for whose sake orders are left out.
  ///
  /// @param orders orders left out, by run
  List<Finding> notes(Map<Long, Integer> orders) {
    return plans.stream()
        .flatMap(
            plan -> Optional.ofNullable(orders.get(plan.runId)).map(n -> note(plan, n)).stream())
        .toList();
  }

  private static Finding note(Plan plan, int orders) {
    return new Finding(
        Severity.INFO,
        "IN_OTHER_SHIFT",
        plan.shiftId,
        new Text(
            "%d 个订单已在班次（%s）的已发布计划（%d）中，本计划不含这些订单，其库存已预留。"
                .formatted(orders, plan.shiftId, plan.runId),
            "%d orders are in the published plan (%d) of shift (%s): they are left out here, and what they take is kept for them."
                .formatted(orders, plan.runId, plan.shiftId)));
  }
}
