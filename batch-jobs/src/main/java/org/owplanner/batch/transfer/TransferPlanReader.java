package org.owplanner.batch.transfer;

import static org.jooq.impl.DSL.val;
import static org.owplanner.batch.jooq.plan.Tables.TRANSFER_BATCH;
import static org.owplanner.batch.jooq.plan.Tables.TRANSFER_LINE;
import static org.owplanner.batch.jooq.plan.Tables.TRANSFER_SPACE;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.owplanner.batch.forecast.ArrayText;
import org.owplanner.batch.replenishment.Dates;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.transfer.ProjectedCell;
import org.owplanner.engine.transfer.SpaceDay;
import org.owplanner.engine.transfer.TransferBatch;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferRows;

/// Reads a network's plan back as it was written.
///
/// @param database the database
/// @param runId the plan
record TransferPlanReader(DSLContext database, long runId) {

  private static final String STOCK =
      """
      SELECT seller_id, warehouse_id, sku_id, without_units::text AS without_units, with_units::text AS with_units
      FROM plan.transfer_stock WHERE run_id = {0} ORDER BY warehouse_id, seller_id, sku_id
      """;

  TransferRows rows() {
    return new TransferRows(lines(), batches(), space(), stock());
  }

  private List<TransferLine> lines() {
    var l = TRANSFER_LINE;
    return database
        .selectFrom(l)
        .where(l.RUN_ID.eq(runId))
        .orderBy(
            l.DEPARTS_ON,
            l.DEPARTURE_ID,
            l.ONWARD_DEPARTURE_ID,
            l.WAREHOUSE_ID,
            l.SELLER_ID,
            l.SKU_ID,
            l.IS_PINNED)
        .fetch(
            row ->
                new TransferLine(
                    row.getDepartureId(),
                    row.getOnwardDepartureId(),
                    row.getWarehouseId(),
                    row.getToId(),
                    new SkuKey(row.getSellerId(), row.getSkuId()),
                    row.getCases(),
                    row.getUnits(),
                    row.getIsReturned(),
                    row.getIsPinned()));
  }

  private List<TransferBatch> batches() {
    var b = TRANSFER_BATCH;
    return database
        .selectFrom(b)
        .where(b.RUN_ID.eq(runId))
        .orderBy(b.DEPARTS_ON, b.DEPARTURE_ID)
        .fetch(
            row ->
                new TransferBatch(
                    row.getDepartureId(),
                    row.getLaneId(),
                    row.getLines(),
                    row.getCases(),
                    row.getUnits(),
                    row.getVolumeCm3(),
                    row.getWeightG(),
                    row.getCostMicros()));
  }

  List<SpaceDay> space() {
    var s = TRANSFER_SPACE;
    return database
        .selectFrom(s)
        .where(s.RUN_ID.eq(runId))
        .orderBy(s.WAREHOUSE_ID, s.DAY)
        .fetch(
            row ->
                new SpaceDay(
                    row.getWarehouseId(),
                    Dates.day(row.getDay()),
                    row.getCapacityCm3(),
                    row.getWithoutCm3(),
                    row.getWithCm3()));
  }

  List<ProjectedCell> stock() {
    return database.resultQuery(STOCK, val(runId)).fetch(TransferPlanReader::cell);
  }

  private static ProjectedCell cell(Record row) {
    return new ProjectedCell(
        text(row, "warehouse_id"),
        new SkuKey(text(row, "seller_id"), text(row, "sku_id")),
        ArrayText.floats(text(row, "without_units")),
        ArrayText.floats(text(row, "with_units")));
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }
}
