package org.owplanner.batch.transfer;

import static org.owplanner.batch.jooq.plan.Tables.TRANSFER_BATCH;
import static org.owplanner.batch.jooq.plan.Tables.TRANSFER_LINE;
import static org.owplanner.batch.jooq.plan.Tables.TRANSFER_SPACE;
import static org.owplanner.batch.jooq.plan.Tables.TRANSFER_STOCK;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.owplanner.batch.database.CopyWriter;
import org.owplanner.batch.forecast.ArrayText;
import org.owplanner.batch.replenishment.Dates;
import org.owplanner.engine.transfer.ProjectedCell;
import org.owplanner.engine.transfer.SpaceDay;
import org.owplanner.engine.transfer.TransferBatch;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRows;

/// Writes a network's lines, batches, space and stock by `COPY`, in place of what was written of
/// the run before. The caller's transaction makes it all or nothing.
final class TransferPlanWriter {

  private static final List<Table<?>> TABLES =
      List.of(TRANSFER_LINE, TRANSFER_BATCH, TRANSFER_SPACE, TRANSFER_STOCK);

  private final DSLContext database;
  private final long runId;
  private final StringBuilder text = new StringBuilder();

  TransferPlanWriter(DSLContext database, long runId) {
    this.database = database;
    this.runId = runId;
  }

  void write(TransferProblem problem, TransferRows rows) {
    for (var table : TABLES) {
      database.deleteFrom(table).where(table.field(TRANSFER_LINE.RUN_ID).eq(runId)).execute();
    }
    var journeys = new Journeys(problem);
    database.connection(
        connection -> {
          try (var copy = open(connection, TRANSFER_LINE)) {
            for (var line : rows.lines()) {
              write(copy, journeys, line);
            }
            copy.finish();
          }
          try (var copy = open(connection, TRANSFER_BATCH)) {
            for (var batch : rows.batches()) {
              write(copy, journeys, batch);
            }
            copy.finish();
          }
          try (var copy = open(connection, TRANSFER_SPACE)) {
            for (var day : rows.space()) {
              write(copy, day);
            }
            copy.finish();
          }
          try (var copy = open(connection, TRANSFER_STOCK)) {
            for (var cell : rows.stock()) {
              write(copy, cell);
            }
            copy.finish();
          }
        });
  }

  private void write(CopyWriter copy, Journeys journeys, TransferLine line) throws SQLException {
    var first = line.departureId();
    var last = line.onwardDepartureId().isEmpty() ? first : line.onwardDepartureId();
    copy.number(runId).text(first).text(line.onwardDepartureId());
    copy.text(line.sku().sellerId()).text(line.sku().skuId());
    copy.value(line.isReturned()).value(line.isPinned()).text(line.fromId()).text(line.toId());
    copy.value(journeys.cutOffOn(first)).value(journeys.departsOn(first));
    copy.value(journeys.arrivesOn(last)).number(line.cases()).number(line.units());
    copy.endRow();
  }

  private void write(CopyWriter copy, Journeys journeys, TransferBatch batch) throws SQLException {
    var id = batch.departureId();
    var lane = journeys.lane(id);
    copy.number(runId).text(id).text(batch.laneId()).text(lane.fromId()).text(lane.toId());
    copy.value(lane.isHome()).text(lane.mode());
    copy.value(journeys.cutOffOn(id)).value(journeys.departsOn(id)).value(journeys.arrivesOn(id));
    copy.number(batch.lines()).number(batch.cases()).number(batch.units());
    copy.number(batch.volumeCm3()).number(batch.weightG());
    copy.number(lane.vehicleVolumeCm3()).number(lane.vehicleWeightG());
    copy.number(batch.costMicros());
    copy.endRow();
  }

  private void write(CopyWriter copy, SpaceDay day) throws SQLException {
    copy.number(runId).text(day.warehouseId()).value(Dates.date(day.day()));
    copy.number(day.capacityCm3()).number(day.withoutCm3()).number(day.withCm3());
    copy.endRow();
  }

  private void write(CopyWriter copy, ProjectedCell cell) throws SQLException {
    copy.number(runId).text(cell.sku().sellerId()).text(cell.warehouseId());
    copy.text(cell.sku().skuId());
    array(copy, cell.withoutUnits());
    array(copy, cell.withUnits());
    copy.endRow();
  }

  private void array(CopyWriter copy, float[] values) {
    text.setLength(0);
    ArrayText.append(text, values, 0);
    copy.text(text);
  }

  private static CopyWriter open(Connection connection, Table<?> table) throws SQLException {
    var columns = Arrays.stream(table.fields()).map(field -> field.getName());
    return CopyWriter.open(connection, "plan." + table.getName(), columns.toArray(String[]::new));
  }
}
