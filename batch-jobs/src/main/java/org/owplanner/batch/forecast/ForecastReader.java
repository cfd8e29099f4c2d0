package org.owplanner.batch.forecast;

import static org.jooq.impl.DSL.val;
import static org.owplanner.batch.jooq.plan.Tables.FORECAST_TOTAL;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.solve.Text;

/// Reads forecasts for those who look at them.
public final class ForecastReader {

  private final DSLContext database;

  private ForecastReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static ForecastReader of(Database database) {
    return new ForecastReader(database.sql());
  }

  /// In which order series are listed.
  public enum Order {
    /// Most units first.
    LARGEST("units_a_day DESC"),
    /// Most units lost to errors first: the weighted quantile loss × units.
    WORST("coalesce(weighted_quantile_loss, 0) * units_a_day DESC"),
    /// Those whose errors drift first, then failures, then the rest that carry a flag.
    FLAGGED(
        "flags @> '{DRIFTING}' DESC, flags @> '{FALLBACK}' DESC, flags @> '{END_OF_LIFE}' DESC, units_a_day DESC");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  /// What one looks at first.
  ///
  /// @throws PlanningException if there is no plan with this number
  public ForecastOutcome outcome(long runId) {
    var runs = new RunReader(database);
    return new ForecastOutcome(
        runs.summary(runId),
        totals(runId),
        classes(runId),
        scores(runId),
        flags(runId),
        runs.findings(runId));
  }

  private List<SummedForecast> totals(long runId) {
    return ForecastSums.of(
        database
            .selectFrom(FORECAST_TOTAL)
            .where(FORECAST_TOTAL.RUN_ID.eq(runId))
            .orderBy(FORECAST_TOTAL.SELLER_ID, FORECAST_TOTAL.WAREHOUSE_ID)
            .fetch(
                row ->
                    new SummedForecast(
                        row.getSellerId(),
                        row.getWarehouseId(),
                        row.getSeries(),
                        row.getRecentUnitsADay(),
                        doubles(row.getDayMean()),
                        doubles(row.getWeekMean()))));
  }

  private List<ClassAccuracy> classes(long runId) {
    return database
        .resultQuery(ForecastQueries.CLASSES, val(runId))
        .fetch(
            row ->
                new ClassAccuracy(
                    DemandClass.valueOf(text(row, "demand_class")),
                    row.get("series", int.class),
                    row.get("judged", int.class),
                    row.get("units_a_day", double.class),
                    ArrayText.doubles(text(row, "coverage")),
                    row.get("weighted_quantile_loss", double.class),
                    row.get("scaled_error", double.class),
                    row.get("bias", double.class)));
  }

  private ScoreSummary scores(long runId) {
    return database
        .resultQuery(ForecastQueries.SCORES, val(runId))
        .fetchSingle(
            row ->
                new ScoreSummary(
                    row.get("days", int.class),
                    row.get("scores", long.class),
                    row.get("demand", double.class),
                    row.get("mean", double.class),
                    row.get("pinball", double.class),
                    row.get("in_band", long.class),
                    row.get("drifting", long.class)));
  }

  private Map<ForecastFlag, Integer> flags(long runId) {
    var flags = new EnumMap<ForecastFlag, Integer>(ForecastFlag.class);
    database
        .resultQuery(
            "SELECT flag, count(*) FROM plan.forecast, unnest(flags) AS flag WHERE run_id = {0} GROUP BY flag",
            val(runId))
        .forEach(row -> flags.put(ForecastFlag.valueOf(text(row, "flag")), row.get(1, int.class)));
    return flags;
  }

  /// Series in an order.
  ///
  /// @param limit most of them
  public List<SeriesSummary> series(long runId, Order order, int limit) {
    return database
        .resultQuery(
            ForecastQueries.SERIES.formatted(
                order == Order.FLAGGED ? "flags <> '{}'" : "true", order.sql),
            val(runId),
            val(limit))
        .fetch(
            row ->
                new SeriesSummary(
                    text(row, "seller_id"),
                    text(row, "warehouse_id"),
                    text(row, "sku_id"),
                    text(row, "description"),
                    DemandClass.valueOf(text(row, "demand_class")),
                    text(row, "method"),
                    Arrays.stream(row.get("flags", String[].class))
                        .map(ForecastFlag::valueOf)
                        .toList(),
                    row.get("units_a_day", double.class),
                    row.get("low", double.class),
                    row.get("high", double.class),
                    row.get("weighted_quantile_loss", double.class),
                    row.get("scaled_error", double.class),
                    row.get("bias", double.class)));
  }

  /// The SKUs that sell most, with what was held back of them.
  ///
  /// @param limit most of them
  public List<HeldBackSeries> heldBack(long runId, int limit) {
    return database
        .resultQuery(ForecastQueries.HELD_BACK, val(runId), val(limit))
        .fetch(
            row ->
                new HeldBackSeries(
                    text(row, "seller_id"),
                    text(row, "warehouse_id"),
                    text(row, "sku_id"),
                    text(row, "description"),
                    ArrayText.floats(text(row, "demand")),
                    ArrayText.floats(text(row, "held_back_mean")),
                    ArrayText.floats(text(row, "held_back_quantiles")),
                    ArrayText.floats(text(row, "day_mean")),
                    ArrayText.floats(text(row, "day_quantiles"))));
  }

  /// Rows of the feed that a run may have read and that are generated: days of stock, events.
  public Map<String, Integer> generatedRows() {
    var row =
        database.fetchSingle(
            """
            SELECT (SELECT count(*) FROM feed.stock_day WHERE is_generated),
              (SELECT count(*) FROM feed.calendar_event WHERE is_generated)""");
    return Map.of("stock_day", row.get(0, int.class), "calendar_event", row.get(1, int.class));
  }

  /// The forecasts of a SKU, in each warehouse and of each seller that has it.
  ///
  /// @param id `SKU` or `SELLER/SKU`
  /// @throws PlanningException if the forecast doesn't have it
  public List<ExplainedForecast> sku(long runId, String id) {
    var found =
        database
            .resultQuery(ForecastQueries.SKU, val(runId), val(id))
            .fetch(
                row ->
                    new ExplainedForecast(
                        text(row, "seller_id"),
                        text(row, "description"),
                        new ForecastPlanReader(
                                database, new PlanPartition(runId, text(row, "seller_id")))
                            .rows(text(row, "warehouse_id"), text(row, "sku_id"))
                            .getFirst(),
                        row.get("scored", int.class),
                        row.get("in_band", int.class),
                        row.get("demand", double.class),
                        row.get("mean", double.class)));
    if (found.isEmpty()) {
      throw new PlanningException(
          new Text(
              "本预测中没有 SKU（%s）。请按 sku.csv 给出编号，或 SELLER/SKU。".formatted(id),
              "The SKU (%s) isn't in this forecast. Give its id as in sku.csv, or SELLER/SKU."
                  .formatted(id)));
    }
    return found;
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }

  private static double[] doubles(Double[] values) {
    return Arrays.stream(values).mapToDouble(Double::doubleValue).toArray();
  }
}
