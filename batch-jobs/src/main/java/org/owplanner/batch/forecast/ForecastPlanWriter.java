package org.owplanner.batch.forecast;

import static org.owplanner.batch.jooq.plan.Tables.FORECAST;
import static org.owplanner.batch.jooq.plan.Tables.FORECAST_HELD_BACK;
import static org.owplanner.batch.jooq.plan.Tables.FORECAST_SCORE;
import static org.owplanner.batch.jooq.plan.Tables.FORECAST_TOTAL;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.owplanner.batch.database.CopyWriter;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.engine.forecast.ForecastLevels;
import org.owplanner.engine.forecast.seller.ForecastResult;
import org.owplanner.engine.forecast.seller.ForecastRow;
import org.owplanner.engine.forecast.seller.ForecastScore;
import org.owplanner.engine.forecast.seller.ForecastSteps;

/// Writes a seller's forecast by `COPY`, in place of what was written of it before. The caller's
/// transaction makes it all or nothing.
final class ForecastPlanWriter {

  private static final List<Table<?>> TABLES =
      List.of(FORECAST, FORECAST_TOTAL, FORECAST_HELD_BACK, FORECAST_SCORE);

  private final DSLContext database;
  private final PlanPartition partition;
  private final StringBuilder text = new StringBuilder();

  ForecastPlanWriter(DSLContext database, PlanPartition partition) {
    this.database = database;
    this.partition = partition;
  }

  void write(ForecastResult result) {
    for (var table : TABLES) {
      database
          .deleteFrom(table)
          .where(table.field(FORECAST.RUN_ID).eq(partition.runId()))
          .and(table.field(FORECAST.SELLER_ID).eq(partition.name()))
          .execute();
    }
    database.connection(
        connection -> {
          writeRows(connection, result.rows());
          writeTotals(connection, result);
          writeHeldBack(connection, result);
          writeScores(connection, result);
        });
  }

  private void writeRows(Connection connection, List<ForecastRow> rows) throws SQLException {
    try (var copy = open(connection, FORECAST)) {
      for (var row : rows) {
        begin(copy, row.warehouseId(), row.skuId());
        copy.text(row.demandClass().name()).text(row.method());
        copy.text(row.flags().stream().map(Enum::name).collect(Collectors.joining(",", "{", "}")));
        copy.number(row.knownDays()).number(row.unknownDays());
        copy.value(row.level()).value(row.trend());
        array(copy, row.weekdayFactors(), 0);
        copy.text(row.shape());
        steps(copy, row.days());
        steps(copy, row.weeks());
        var accuracy = row.accuracy();
        copy.number(accuracy.origins());
        copy.text(Arrays.toString(accuracy.coverage()).replace('[', '{').replace(']', '}'));
        numberOrNothing(copy, accuracy.weightedQuantileLoss());
        numberOrNothing(copy, accuracy.scaledError());
        numberOrNothing(copy, accuracy.bias());
        copy.text(row.why().zh()).text(row.why().en());
        copy.endRow();
      }
      copy.finish();
    }
  }

  private void writeTotals(Connection connection, ForecastResult result) throws SQLException {
    try (var copy = open(connection, FORECAST_TOTAL)) {
      for (var total : result.totals()) {
        copy.number(partition.runId()).text(partition.name()).text(total.warehouseId());
        copy.number(total.series()).value(total.recentUnitsADay());
        copy.text(Arrays.toString(total.dayMean()).replace('[', '{').replace(']', '}'));
        copy.text(Arrays.toString(total.weekMean()).replace('[', '{').replace(']', '}'));
        copy.text(total.rowsSha256());
        copy.endRow();
      }
      copy.finish();
    }
  }

  private void writeHeldBack(Connection connection, ForecastResult result) throws SQLException {
    try (var copy = open(connection, FORECAST_HELD_BACK)) {
      for (var row : result.heldBack()) {
        begin(copy, row.warehouseId(), row.skuId());
        copy.number(row.salesRank());
        array(copy, row.demand(), 0);
        array(copy, row.mean(), 0);
        array(copy, row.quantiles(), ForecastLevels.count());
        copy.endRow();
      }
      copy.finish();
    }
  }

  private void writeScores(Connection connection, ForecastResult result) throws SQLException {
    try (var copy = open(connection, FORECAST_SCORE)) {
      for (var score : result.scores()) {
        var row = result.rows().get(score.series());
        begin(copy, row.warehouseId(), row.skuId());
        score(copy, score);
        copy.endRow();
      }
      copy.finish();
    }
  }

  private static void score(CopyWriter copy, ForecastScore score) {
    copy.value(LocalDate.ofEpochDay(score.day())).number(score.runId());
    copy.value(score.demand()).value(score.mean()).value(score.pinballLoss());
    copy.value(score.isInBand());
    copy.value(score.drift().up()).value(score.drift().down());
    copy.value(score.drift().isDrifting());
  }

  private static CopyWriter open(Connection connection, Table<?> table) throws SQLException {
    var columns = Arrays.stream(table.fields()).map(field -> field.getName());
    return CopyWriter.open(connection, "plan." + table.getName(), columns.toArray(String[]::new));
  }

  private void begin(CopyWriter copy, String warehouseId, String skuId) {
    copy.number(partition.runId()).text(partition.name()).text(warehouseId).text(skuId);
  }

  private void steps(CopyWriter copy, ForecastSteps steps) {
    array(copy, steps.mean(), 0);
    array(copy, steps.quantiles(), ForecastLevels.count());
    array(copy, steps.sumVariance(), 0);
  }

  private void array(CopyWriter copy, float[] values, int columns) {
    text.setLength(0);
    ArrayText.append(text, values, columns);
    copy.text(text);
  }

  private static void numberOrNothing(CopyWriter copy, double value) {
    if (Double.isFinite(value)) {
      copy.value(value);
    } else {
      copy.nothing();
    }
  }
}
