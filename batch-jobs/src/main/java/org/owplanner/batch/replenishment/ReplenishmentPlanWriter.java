package org.owplanner.batch.replenishment;

import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_ADVICE;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_ORDER;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_SHIPMENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.owplanner.batch.database.CopyWriter;
import org.owplanner.batch.forecast.ArrayText;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.engine.replenishment.ItemAdvice;
import org.owplanner.engine.replenishment.PlannedShipment;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRows;

/// Writes a seller's orders, shipments and advice by `COPY`, in place of what was written of it
/// before. The caller's transaction makes it all or nothing.
final class ReplenishmentPlanWriter {

  private static final List<Table<?>> TABLES =
      List.of(REPLENISHMENT_ORDER, REPLENISHMENT_SHIPMENT, REPLENISHMENT_ADVICE);

  private final DSLContext database;
  private final PlanPartition partition;
  private final StringBuilder text = new StringBuilder();

  ReplenishmentPlanWriter(DSLContext database, PlanPartition partition) {
    this.database = database;
    this.partition = partition;
  }

  void write(ReplenishmentProblem problem, ReplenishmentRows rows) {
    for (var table : TABLES) {
      database
          .deleteFrom(table)
          .where(table.field(REPLENISHMENT_ORDER.RUN_ID).eq(partition.runId()))
          .and(table.field(REPLENISHMENT_ORDER.SELLER_ID).eq(partition.name()))
          .execute();
    }
    database.connection(
        connection -> {
          try (var copy = open(connection, REPLENISHMENT_ORDER)) {
            for (var order : rows.orders()) {
              write(copy, problem, order);
            }
            copy.finish();
          }
          try (var copy = open(connection, REPLENISHMENT_SHIPMENT)) {
            for (var shipment : rows.shipments()) {
              write(copy, shipment);
            }
            copy.finish();
          }
          try (var copy = open(connection, REPLENISHMENT_ADVICE)) {
            for (var advice : rows.advice()) {
              write(copy, problem, advice);
            }
            copy.finish();
          }
        });
  }

  private void write(CopyWriter copy, ReplenishmentProblem problem, RecommendedOrder order)
      throws SQLException {
    begin(copy, problem, order.item());
    copy.value(Dates.date(order.shipDay()));
    copy.text(order.mode().name()).text(order.source().name());
    copy.value(Dates.date(order.orderDay())).number(order.cases()).number(order.units());
    copy.endRow();
  }

  private void write(CopyWriter copy, PlannedShipment shipment) throws SQLException {
    copy.number(partition.runId()).text(partition.name()).text(shipment.warehouseId());
    copy.value(Dates.date(shipment.shipDay())).text(shipment.mode().name());
    copy.number(shipment.containers()).number(shipment.volumeCm3()).number(shipment.weightG());
    copy.number(shipment.freightMicros());
    copy.endRow();
  }

  private void write(CopyWriter copy, ReplenishmentProblem problem, ItemAdvice advice)
      throws SQLException {
    begin(copy, problem, advice.item());
    copy.text(advice.action().name()).number(advice.actionUnits()).text(advice.transferTo());
    day(copy, advice.orderByDay());
    day(copy, advice.stockOutDay());
    copy.number(advice.ignoredMicros());
    copy.number(advice.coverDaysBefore()).number(advice.coverDaysAfter());
    copy.text(advice.abc()).text(advice.xyz()).value(advice.turnsPerYear());
    copy.number(advice.agedUnits()).number(advice.agedFeeMicros());
    copy.value(advice.expectedFillRate());
    var stock = advice.stock();
    array(copy, stock.mean());
    array(copy, stock.p10());
    array(copy, stock.p90());
    array(copy, stock.meanIgnored());
    array(copy, stock.stockOutShare());
    array(copy, stock.stockOutShareIgnored());
    copy.endRow();
  }

  private void begin(CopyWriter copy, ReplenishmentProblem problem, int item) {
    var place = problem.items().get(item);
    copy.number(partition.runId()).text(partition.name());
    copy.text(place.warehouseId()).text(place.sku().skuId());
  }

  private void array(CopyWriter copy, float[] values) {
    text.setLength(0);
    ArrayText.append(text, values, 0);
    copy.text(text);
  }

  private static void day(CopyWriter copy, Optional<Integer> day) {
    if (day.isPresent()) {
      copy.value(Dates.date(day.get()));
    } else {
      copy.nothing();
    }
  }

  private static CopyWriter open(Connection connection, Table<?> table) throws SQLException {
    var columns = Arrays.stream(table.fields()).map(field -> field.getName());
    return CopyWriter.open(connection, "plan." + table.getName(), columns.toArray(String[]::new));
  }
}
