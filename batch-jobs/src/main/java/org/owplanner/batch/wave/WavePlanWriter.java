package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.plan.Tables.WAVE;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_BATCH;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_ORDER;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_STOP;

import java.util.List;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.RowBatch;
import org.owplanner.batch.warehouse.LocationIds;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedOrder;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.PlannedWave;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRows;

/// Writes a shift's waves, tours, stops and orders in place of those that its run may have written
/// before. The caller's transaction makes it all or nothing.
final class WavePlanWriter {

  private final DSLContext database;
  private final long runId;
  private final RowBatch rows;

  WavePlanWriter(DSLContext database, long runId) {
    this.database = database;
    this.runId = runId;
    rows = new RowBatch(database);
  }

  void write(WaveProblem problem, WaveRows plan) {
    database.deleteFrom(WAVE_ORDER).where(WAVE_ORDER.RUN_ID.eq(runId)).execute();
    database.deleteFrom(WAVE_STOP).where(WAVE_STOP.RUN_ID.eq(runId)).execute();
    database.deleteFrom(WAVE_BATCH).where(WAVE_BATCH.RUN_ID.eq(runId)).execute();
    database.deleteFrom(WAVE).where(WAVE.RUN_ID.eq(runId)).execute();
    plan.waves().forEach(this::add);
    plan.batches().forEach(this::add);
    plan.stops().forEach(stop -> add(problem, stop));
    addOrders(plan.orders());
    rows.insert();
  }

  private void add(PlannedWave wave) {
    var row = database.newRecord(WAVE);
    row.setRunId(runId);
    row.setWaveNo(wave.waveNo());
    row.setReleaseSecond(wave.releaseSecond());
    row.setOrders(wave.orders());
    row.setLines(wave.lines());
    row.setUnits(wave.units());
    rows.add(row);
  }

  private void add(PlannedBatch batch) {
    var row = database.newRecord(WAVE_BATCH);
    row.setRunId(runId);
    row.setBatchNo(batch.batchNo());
    row.setWaveNo(batch.waveNo());
    row.setPickerId(batch.pickerId());
    row.setEquipmentId(batch.equipmentId());
    row.setKind(batch.kind().name());
    row.setZone(batch.zone());
    row.setStartSecond(batch.startSecond());
    row.setEndSecond(batch.endSecond());
    row.setWalkMm(batch.walkMm());
    row.setIsReleased(batch.isReleased());
    rows.add(row);
  }

  private void add(WaveProblem problem, PlannedStop stop) {
    var location = problem.layout().location(stop.location()).id();
    var sku = problem.skus().get(stop.sku());
    var row = database.newRecord(WAVE_STOP);
    row.setRunId(runId);
    row.setBatchNo(stop.batchNo());
    row.setStopNo(stop.stopNo());
    row.setLocationId(LocationIds.location(location));
    row.setDivision(LocationIds.division(location));
    row.setSellerId(sku.sellerId());
    row.setSkuId(sku.skuId());
    row.setLot(stop.lot());
    row.setOrderId(stop.orderId());
    row.setLineNo(stop.lineNo());
    row.setCompartment(stop.compartment());
    row.setUnits(stop.units());
    rows.add(row);
  }

  private void addOrders(List<PlannedOrder> orders) {
    for (var o = 0; o < orders.size(); o++) {
      var order = orders.get(o);
      var row = database.newRecord(WAVE_ORDER);
      row.setRunId(runId);
      row.setOrderNo(o);
      row.setOrderId(order.orderId());
      row.setState(order.state().name());
      row.setWaveNo(order.waveNo());
      row.setPickedSecond(order.pickedSecond());
      row.setPackedSecond(order.packedSecond());
      row.setCode(order.code());
      row.setReasonZh(order.reason().zh());
      row.setReasonEn(order.reason().en());
      row.setRemedyZh(order.remedy().zh());
      row.setRemedyEn(order.remedy().en());
      rows.add(row);
    }
  }
}
