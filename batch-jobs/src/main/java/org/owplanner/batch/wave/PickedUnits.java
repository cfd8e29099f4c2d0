package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.feed.Tables.PICK_DONE;
import static org.owplanner.batch.jooq.plan.Tables.RUN;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_STOP;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;

/// What came back as picked in a shift, whichever of its revisions the pickers had in hand: a stop
/// is known again by what it takes for whom, since numbers change with every revision.
///
/// @param picks by stop
record PickedUnits(Map<Stop, Pick> picks) {

  /// What tells a stop from all others of its shift.
  record Stop(
      String orderId,
      int lineNo,
      String locationId,
      int division,
      String sellerId,
      String skuId,
      String lot) {}

  /// What was picked there.
  ///
  /// @param units units
  /// @param doneAt when
  record Pick(int units, OffsetDateTime doneAt) {}

  /// Reads what came back of the shift that is asked for.
  static PickedUnits of(DSLContext database, PlanRequest shift) {
    Map<Stop, Pick> picks = new HashMap<>();
    database
        .select(WAVE_STOP.asterisk(), PICK_DONE.UNITS, PICK_DONE.DONE_AT)
        .from(PICK_DONE)
        .join(WAVE_STOP)
        .on(WAVE_STOP.RUN_ID.eq(PICK_DONE.PLAN_ID))
        .and(WAVE_STOP.BATCH_NO.eq(PICK_DONE.BATCH_NO))
        .and(WAVE_STOP.STOP_NO.eq(PICK_DONE.STOP_NO))
        .join(RUN)
        .on(RUN.RUN_ID.eq(PICK_DONE.PLAN_ID))
        .where(PICK_DONE.WAREHOUSE_ID.eq(shift.scopeId()))
        .and(RUN.TENANT.eq(shift.tenant()))
        .and(RUN.KIND.eq(PlanKind.WAVES.name()))
        .and(RUN.SCOPE_ID.eq(shift.scopeId()))
        .and(RUN.PLAN_DATE.eq(shift.planDate()))
        .and(RUN.SHIFT.eq(shift.shift()))
        .forEach(
            row -> {
              var stop = row.into(WAVE_STOP);
              picks.merge(
                  new Stop(
                      stop.getOrderId(),
                      stop.getLineNo(),
                      stop.getLocationId(),
                      stop.getDivision(),
                      stop.getSellerId(),
                      stop.getSkuId(),
                      stop.getLot()),
                  new Pick(row.get(PICK_DONE.UNITS), row.get(PICK_DONE.DONE_AT)),
                  (a, b) ->
                      new Pick(
                          a.units + b.units, a.doneAt.isAfter(b.doneAt) ? a.doneAt : b.doneAt));
            });
    return new PickedUnits(picks);
  }

  /// What was picked at a stop, none as long as nothing came back.
  Optional<Pick> at(Stop stop) {
    return Optional.ofNullable(picks.get(stop));
  }
}
