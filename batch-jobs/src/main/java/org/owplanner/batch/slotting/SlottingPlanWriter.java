package org.owplanner.batch.slotting;

import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_ASSIGNMENT;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_CHAIN;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_MOVE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.jooq.plan.tables.records.SlottingChainRecord;
import org.owplanner.batch.plan.RowBatch;
import org.owplanner.batch.warehouse.LocationIds;
import org.owplanner.engine.slotting.AssignedSlot;
import org.owplanner.engine.slotting.SlottingMove;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.slotting.SlottingResult;
import org.owplanner.engine.solve.Reason;

/// Writes a slotting's rows in place of those that its run may have written before: assignments,
/// chains, moves. The caller's transaction makes it all or nothing.
final class SlottingPlanWriter {

  private final DSLContext database;
  private final long runId;
  private final RowBatch rows;

  SlottingPlanWriter(DSLContext database, long runId) {
    this.database = database;
    this.runId = runId;
    rows = new RowBatch(database);
  }

  void write(SlottingResult result) {
    database.deleteFrom(SLOTTING_MOVE).where(SLOTTING_MOVE.RUN_ID.eq(runId)).execute();
    database.deleteFrom(SLOTTING_CHAIN).where(SLOTTING_CHAIN.RUN_ID.eq(runId)).execute();
    database.deleteFrom(SLOTTING_ASSIGNMENT).where(SLOTTING_ASSIGNMENT.RUN_ID.eq(runId)).execute();
    result.rows().forEach(this::add);
    addChains(result);
    result.moves().forEach(this::add);
    rows.insert();
  }

  private void add(AssignedSlot slot) {
    var row = database.newRecord(SLOTTING_ASSIGNMENT);
    row.setRunId(runId);
    row.setSellerId(slot.sellerId());
    row.setSkuId(slot.skuId());
    row.setFaceNo(slot.faceNo());
    row.setLocationId(locationOrNull(slot.locationId()));
    row.setDivision(LocationIds.division(slot.locationId()));
    row.setWasLocationId(locationOrNull(slot.wasLocationId()));
    row.setWasDivision(divisionOrNull(slot.wasLocationId()));
    rows.add(row);
  }

  private void add(SlottingMove move) {
    var row = database.newRecord(SLOTTING_MOVE);
    row.setRunId(runId);
    row.setMoveNo(move.moveNo());
    row.setChainNo(move.chainNo());
    row.setKind(move.kind().name());
    row.setSellerId(move.sellerId());
    row.setSkuId(move.skuId());
    row.setFaceNo(move.faceNo());
    row.setFromLocationId(locationOrNull(move.fromLocationId()));
    row.setFromDivision(divisionOrNull(move.fromLocationId()));
    row.setToLocationId(LocationIds.location(move.toLocationId()));
    row.setToDivision(LocationIds.division(move.toLocationId()));
    row.setUnits(move.units());
    row.setMinutes(BigDecimal.valueOf(move.minutes()));
    rows.add(row);
  }

  /// Chain 0 is what the chains gain jointly.
  private void addChains(SlottingResult result) {
    var days = result.facts().problem().rates().whole(SlottingRate.HORIZON_DAYS);
    var gains = result.gains().gains();
    for (var c = 0; c < gains.size(); c++) {
      var gain = gains.get(c);
      var payback = gain.paybackDays(days);
      var row = chain(c + 1, result.reasons().get(c));
      row.setMoves(gain.chain().faces().size());
      row.setGainMicrosADay(Math.round(gain.microsADay(days)));
      row.setCostMicros(gain.moveMicros());
      row.setPaybackDays(
          Double.isInfinite(payback)
              ? null
              : BigDecimal.valueOf(payback).setScale(2, RoundingMode.HALF_UP));
      rows.add(row);
    }
    if (result.reasons().size() > gains.size()) {
      var row = chain(0, result.reasons().get(gains.size()));
      row.setMoves(0);
      row.setGainMicrosADay(Math.round(result.gains().jointMicros() / (double) days));
      row.setCostMicros(0L);
      rows.add(row);
    }
  }

  private SlottingChainRecord chain(int number, Reason reason) {
    var row = database.newRecord(SLOTTING_CHAIN);
    row.setRunId(runId);
    row.setChainNo(number);
    row.setReasonZh(reason.text().zh());
    row.setReasonEn(reason.text().en());
    return row;
  }

  private static @Nullable String locationOrNull(String id) {
    return id.isEmpty() ? null : LocationIds.location(id);
  }

  private static @Nullable Integer divisionOrNull(String id) {
    return id.isEmpty() ? null : LocationIds.division(id);
  }
}
