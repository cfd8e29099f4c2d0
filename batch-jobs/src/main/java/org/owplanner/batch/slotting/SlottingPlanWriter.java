package org.owplanner.batch.slotting;

import static org.owplanner.batch.jooq.plan.Tables.CONVERGENCE;
import static org.owplanner.batch.jooq.plan.Tables.COST;
import static org.owplanner.batch.jooq.plan.Tables.FINDING;
import static org.owplanner.batch.jooq.plan.Tables.REASON;
import static org.owplanner.batch.jooq.plan.Tables.RUN;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_ASSIGNMENT;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_CHAIN;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_MOVE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.jooq.plan.tables.records.SlottingChainRecord;
import org.owplanner.batch.plan.RunReader.Side;
import org.owplanner.batch.warehouse.LocationIds;
import org.owplanner.engine.slotting.AssignedSlot;
import org.owplanner.engine.slotting.SlottingMove;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.slotting.SlottingResult;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Reason;

/// Writes a slotting with all that it carries, in place of what its run may have written before.
/// The caller's transaction makes it all or nothing.
final class SlottingPlanWriter {

  private static final List<Table<?>> TABLES =
      List.of(
          SLOTTING_MOVE, SLOTTING_CHAIN, SLOTTING_ASSIGNMENT, COST, REASON, FINDING, CONVERGENCE);

  private final DSLContext database;
  private final long runId;
  private final List<TableRecord<?>> records = new ArrayList<>();

  SlottingPlanWriter(DSLContext database, long runId) {
    this.database = database;
    this.runId = runId;
  }

  void write(SlottingResult result) {
    for (var table : TABLES) {
      database.deleteFrom(table).where(table.field(RUN.RUN_ID).eq(runId)).execute();
    }
    result.rows().forEach(this::add);
    addChains(result);
    result.moves().forEach(this::add);
    addCosts(Side.IN_FORCE, result.inForceCosts());
    addCosts(Side.PLAN, result.planCosts());
    addReasons(result.reasons());
    addConvergence(result);
    insertRecords();
    addFindings(result.findings());
    database
        .update(RUN)
        .set(RUN.OBJECTIVE_MICROS, result.objectiveMicros())
        .set(RUN.IN_FORCE_MICROS, result.inForceMicros())
        .set(RUN.BOUND_MICROS, result.bound().isProven() ? result.bound().lowerMicros() : null)
        .set(RUN.BOUND_METHOD, result.bound().method())
        .where(RUN.RUN_ID.eq(runId))
        .execute();
  }

  /// One statement a table, rendered once: a large plan has hundreds of thousands of rows.
  private void insertRecords() {
    var byTable = new LinkedHashMap<Table<?>, List<TableRecord<?>>>();
    for (var row : records) {
      byTable.computeIfAbsent(row.getTable(), table -> new ArrayList<>()).add(row);
    }
    byTable.forEach(
        (table, rows) -> {
          var fields = table.fields();
          var insert = database.insertInto(table).columns(fields).values(new Object[fields.length]);
          var values = rows.stream().map(TableRecord::intoArray).toArray(Object[][]::new);
          database.batch(insert).bind(values).execute();
        });
  }

  /// Adds findings behind those that are there.
  void addFindings(List<Finding> findings) {
    var next = database.fetchCount(FINDING, FINDING.RUN_ID.eq(runId));
    for (var finding : findings) {
      var row = database.newRecord(FINDING);
      row.setRunId(runId);
      row.setFindingNo(next++);
      row.setSeverity(finding.severity().name());
      row.setCode(finding.code());
      row.setSubject(finding.subject());
      row.setZh(finding.text().zh());
      row.setEn(finding.text().en());
      row.insert();
    }
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
    records.add(row);
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
    records.add(row);
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
      records.add(row);
    }
    if (result.reasons().size() > gains.size()) {
      var row = chain(0, result.reasons().get(gains.size()));
      row.setMoves(0);
      row.setGainMicrosADay(Math.round(result.gains().jointMicros() / (double) days));
      row.setCostMicros(0L);
      records.add(row);
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

  private void addCosts(Side side, List<CostTerm> terms) {
    for (var term : terms) {
      var row = database.newRecord(COST);
      row.setRunId(runId);
      row.setSide(side.name());
      row.setTerm(term.term());
      row.setMicros(term.micros());
      records.add(row);
    }
  }

  private void addReasons(List<Reason> reasons) {
    for (var r = 0; r < reasons.size(); r++) {
      var row = database.newRecord(REASON);
      row.setRunId(runId);
      row.setReasonNo(r);
      row.setSubject(reasons.get(r).subject());
      row.setCode(reasons.get(r).code());
      row.setMicros(reasons.get(r).micros());
      row.setZh(reasons.get(r).text().zh());
      row.setEn(reasons.get(r).text().en());
      records.add(row);
    }
  }

  private void addConvergence(SlottingResult result) {
    for (var p = 0; p < result.convergence().size(); p++) {
      var point = result.convergence().get(p);
      var row = database.newRecord(CONVERGENCE);
      row.setRunId(runId);
      row.setPointNo(p);
      row.setElapsedMillis(point.elapsedMillis());
      row.setPhase(point.phase());
      row.setObjectiveMicros(point.objectiveMicros());
      row.setBoundMicros(point.bound().isProven() ? point.bound().lowerMicros() : null);
      records.add(row);
    }
  }

  private static @Nullable String locationOrNull(String id) {
    return id.isEmpty() ? null : LocationIds.location(id);
  }

  private static @Nullable Integer divisionOrNull(String id) {
    return id.isEmpty() ? null : LocationIds.division(id);
  }
}
