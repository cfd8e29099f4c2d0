package org.owplanner.batch.forecast;

import static org.owplanner.batch.jooq.plan.Tables.FORECAST_TOTAL;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.history.ForecastAccuracy;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.forecast.seller.ForecastRow;
import org.owplanner.engine.forecast.seller.ForecastSteps;
import org.owplanner.engine.forecast.seller.ForecastTotal;
import org.owplanner.engine.solve.Text;

/// Reads a seller's forecast back as it was written.
final class ForecastPlanReader {

  private static final int FETCH_SIZE = 1000;

  private static final String ROWS =
      """
      SELECT warehouse_id, sku_id, demand_class, method, flags, known_days, unknown_days, level, trend,
        weekday_factors::text AS weekday_factors, shape,
        day_mean::text AS day_mean, day_quantiles::text AS day_quantiles, day_sum_variance::text AS day_sum_variance,
        week_mean::text AS week_mean, week_quantiles::text AS week_quantiles, week_sum_variance::text AS week_sum_variance,
        origins, coverage::text AS coverage, coalesce(weighted_quantile_loss, 'NaN') AS weighted_quantile_loss,
        coalesce(scaled_error, 'NaN') AS scaled_error, coalesce(bias, 'NaN') AS bias, why_zh, why_en
      FROM plan.forecast WHERE run_id = ? AND seller_id = ? AND (? = '' OR sku_id = ?) AND (? = '' OR warehouse_id = ?)
      ORDER BY warehouse_id, sku_id
      """;

  private final DSLContext database;
  private final PlanPartition partition;

  ForecastPlanReader(DSLContext database, PlanPartition partition) {
    this.database = database;
    this.partition = partition;
  }

  /// All rows.
  List<ForecastRow> rows() {
    return rows("", "");
  }

  /// The rows of a SKU and a warehouse, of all where an id is empty.
  List<ForecastRow> rows(String warehouseId, String skuId) {
    return database.connectionResult(
        connection -> {
          var rows = new ArrayList<ForecastRow>();
          try (var statement = connection.prepareStatement(ROWS)) {
            statement.setFetchSize(FETCH_SIZE);
            statement.setLong(1, partition.runId());
            statement.setString(2, partition.name());
            statement.setString(3, skuId);
            statement.setString(4, skuId);
            statement.setString(5, warehouseId);
            statement.setString(6, warehouseId);
            try (var row = statement.executeQuery()) {
              while (row.next()) {
                rows.add(row(row));
              }
            }
          }
          return rows;
        });
  }

  /// The totals by warehouse.
  List<ForecastTotal> totals() {
    return database
        .selectFrom(FORECAST_TOTAL)
        .where(FORECAST_TOTAL.RUN_ID.eq(partition.runId()))
        .and(FORECAST_TOTAL.SELLER_ID.eq(partition.name()))
        .orderBy(FORECAST_TOTAL.WAREHOUSE_ID)
        .fetch(
            row ->
                new ForecastTotal(
                    row.getWarehouseId(),
                    row.getSeries(),
                    row.getRecentUnitsADay(),
                    Arrays.stream(row.getDayMean()).mapToDouble(Double::doubleValue).toArray(),
                    Arrays.stream(row.getWeekMean()).mapToDouble(Double::doubleValue).toArray(),
                    row.getRowsSha256()));
  }

  private static ForecastRow row(ResultSet row) throws SQLException {
    return new ForecastRow(
        row.getString("warehouse_id"),
        row.getString("sku_id"),
        DemandClass.valueOf(row.getString("demand_class")),
        row.getString("method"),
        flags(row.getArray("flags")),
        row.getInt("known_days"),
        row.getInt("unknown_days"),
        row.getDouble("level"),
        row.getDouble("trend"),
        ArrayText.floats(row.getString("weekday_factors")),
        row.getString("shape"),
        steps(row, "day"),
        steps(row, "week"),
        new ForecastAccuracy(
            row.getInt("origins"),
            ArrayText.doubles(row.getString("coverage")),
            row.getDouble("weighted_quantile_loss"),
            row.getDouble("scaled_error"),
            row.getDouble("bias")),
        new Text(row.getString("why_zh"), row.getString("why_en")));
  }

  private static ForecastSteps steps(ResultSet row, String step) throws SQLException {
    return new ForecastSteps(
        ArrayText.floats(row.getString(step + "_mean")),
        ArrayText.floats(row.getString(step + "_quantiles")),
        ArrayText.floats(row.getString(step + "_sum_variance")));
  }

  private static List<ForecastFlag> flags(Array array) throws SQLException {
    return Arrays.stream((String[]) array.getArray()).map(ForecastFlag::valueOf).toList();
  }
}
