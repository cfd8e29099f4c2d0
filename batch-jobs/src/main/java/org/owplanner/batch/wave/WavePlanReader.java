package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.plan.Tables.WAVE;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_BATCH;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_ORDER;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_STOP;

import java.util.List;
import org.jooq.DSLContext;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.BatchKind;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedOrder;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.PlannedWave;
import org.owplanner.engine.wave.WaveRows;

/// Reads a shift's plan back as it was written.
final class WavePlanReader {

  /// State of an order that left the plan before it was published.
  static final String WITHDRAWN = "WITHDRAWN";

  private final DSLContext database;
  private final long runId;

  WavePlanReader(DSLContext database, long runId) {
    this.database = database;
    this.runId = runId;
  }

  /// All of it.
  ///
  /// @param index tells the indices of locations and SKUs
  WaveRows rows(GoodsIndex index) {
    return new WaveRows(
        waves(), batches(), stops(index), orders().stream().map(WaveOrder::planned).toList());
  }

  List<PlannedWave> waves() {
    return database
        .selectFrom(WAVE)
        .where(WAVE.RUN_ID.eq(runId))
        .orderBy(WAVE.WAVE_NO)
        .fetch(
            row ->
                new PlannedWave(
                    row.getWaveNo(),
                    row.getReleaseSecond(),
                    row.getOrders(),
                    row.getLines(),
                    row.getUnits()));
  }

  List<PlannedBatch> batches() {
    return database
        .selectFrom(WAVE_BATCH)
        .where(WAVE_BATCH.RUN_ID.eq(runId))
        .orderBy(WAVE_BATCH.BATCH_NO)
        .fetch(
            row ->
                new PlannedBatch(
                    row.getBatchNo(),
                    row.getWaveNo(),
                    row.getPickerId(),
                    row.getEquipmentId(),
                    BatchKind.valueOf(row.getKind()),
                    row.getZone(),
                    row.getStartSecond(),
                    row.getEndSecond(),
                    row.getWalkMm(),
                    row.getIsReleased()));
  }

  /// The stops, by tour and in walking sequence.
  List<PlannedStop> stops(GoodsIndex index) {
    return database
        .selectFrom(WAVE_STOP)
        .where(WAVE_STOP.RUN_ID.eq(runId))
        .orderBy(WAVE_STOP.BATCH_NO, WAVE_STOP.STOP_NO)
        .fetch(
            row ->
                new PlannedStop(
                    row.getBatchNo(),
                    row.getStopNo(),
                    index.location(row.getLocationId(), row.getDivision()),
                    index.sku(row.getSellerId(), row.getSkuId()),
                    row.getLot(),
                    row.getOrderId(),
                    row.getLineNo(),
                    row.getCompartment(),
                    row.getUnits()));
  }

  /// The orders, in the sequence in which they came.
  List<WaveOrder> orders() {
    return database
        .selectFrom(WAVE_ORDER)
        .where(WAVE_ORDER.RUN_ID.eq(runId))
        .orderBy(WAVE_ORDER.ORDER_NO)
        .fetch(
            row -> {
              var isWithdrawn = row.getState().equals(WITHDRAWN);
              return new WaveOrder(
                  new PlannedOrder(
                      row.getOrderId(),
                      isWithdrawn ? OrderState.DEFERRED : OrderState.valueOf(row.getState()),
                      row.getWaveNo(),
                      row.getPickedSecond(),
                      row.getPackedSecond(),
                      row.getCode(),
                      new Text(row.getReasonZh(), row.getReasonEn()),
                      new Text(row.getRemedyZh(), row.getRemedyEn())),
                  isWithdrawn);
            });
  }
}
