package org.owplanner.batch.forecast;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;
import static org.owplanner.batch.jooq.plan.Tables.FORECAST_SCORE;
import static org.owplanner.batch.jooq.plan.Tables.RUN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.RunState;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.seller.DriftCusum;
import org.owplanner.engine.forecast.seller.ForecastProblem;
import org.owplanner.engine.forecast.seller.ForecastSteps;
import org.owplanner.engine.forecast.seller.PastForecast;

/// Reads what earlier published runs said of the days that have come since and weren't scored yet.
final class PastForecastReader {

  /// What the newest run of each scope said of a day. Parameters: seller, day's place in its
  /// forecast by run.
  private static final String SAID =
      """
      SELECT DISTINCT ON (f.warehouse_id, f.sku_id) f.warehouse_id, f.sku_id, f.run_id,
        f.day_mean[s.step] AS mean, f.day_quantiles[s.step : s.step][1 : 9]::text AS quantiles
      FROM plan.forecast f JOIN unnest({0}::bigint[], {1}::integer[]) AS s (run_id, step) USING (run_id)
      WHERE f.seller_id = {2}
      ORDER BY f.warehouse_id, f.sku_id, s.step, f.run_id DESC
      """;

  private static final String DRIFT =
      """
      SELECT DISTINCT ON (warehouse_id, sku_id) warehouse_id, sku_id, cusum_up, cusum_down
      FROM plan.forecast_score WHERE run_id = ANY ({0}::bigint[]) AND seller_id = {1}
      ORDER BY warehouse_id, sku_id, day DESC, run_id DESC
      """;

  private static final char SEPARATOR = '\n';

  private final DSLContext database;

  PastForecastReader(DSLContext database) {
    this.database = database;
  }

  /// A published run.
  private record Past(long runId, String scopeId, LocalDate planDate) {}

  /// The seller's problem with what is to be scored.
  ForecastProblem problem(PlanRequest request, SellerHistory history) {
    var runs = runs(request);
    if (runs.isEmpty()) {
      return ForecastProblem.first(history);
    }
    var places = places(history);
    var ids = runs.stream().map(Past::runId).toArray(Long[]::new);
    var scored = scored(history, ids);
    var said = new ArrayList<PastForecast>();
    for (var day = runs.getFirst().planDate();
        day.isBefore(request.planDate());
        day = day.plusDays(1)) {
      var unscored = unscored(places, scored, day);
      if (!unscored.isEmpty()) {
        said.addAll(said(history, unscored, newestAt(runs, day), day));
      }
    }
    said.sort(Comparator.comparingInt(PastForecast::series).thenComparingInt(PastForecast::day));
    return new ForecastProblem(history, said, drift(history, places, ids));
  }

  /// Published runs that reach into the days before the plan date, oldest first.
  private List<Past> runs(PlanRequest request) {
    return database
        .select(RUN.RUN_ID, RUN.SCOPE_ID, RUN.PLAN_DATE)
        .from(RUN)
        .where(RUN.TENANT.eq(request.tenant()))
        .and(RUN.KIND.eq(PlanKind.FORECAST.name()))
        .and(RUN.STATE.eq(RunState.PUBLISHED.name()))
        .and(RUN.PLAN_DATE.lt(request.planDate()))
        .and(RUN.PLAN_DATE.ge(request.planDate().minusDays(ForecastSteps.DAYS)))
        .orderBy(RUN.PLAN_DATE, RUN.RUN_ID)
        .fetch(row -> new Past(row.value1(), row.value2(), row.value3()));
  }

  /// The last day that these runs have scored, by warehouse: a run may be of one of them only.
  private Map<String, LocalDate> scored(SellerHistory history, Long[] ids) {
    return database
        .select(FORECAST_SCORE.WAREHOUSE_ID, max(FORECAST_SCORE.DAY))
        .from(FORECAST_SCORE)
        .where(FORECAST_SCORE.RUN_ID.in(ids))
        .and(FORECAST_SCORE.SELLER_ID.eq(history.sellerId()))
        .groupBy(FORECAST_SCORE.WAREHOUSE_ID)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /// Places of the series in warehouses that weren't scored on this day or later.
  private static Map<String, Integer> unscored(
      Map<String, Integer> places, Map<String, LocalDate> scored, LocalDate day) {
    Map<String, Integer> unscored = HashMap.newHashMap(places.size());
    places.forEach(
        (key, place) -> {
          var last = scored.get(key.substring(0, key.indexOf(SEPARATOR)));
          if (last == null || last.isBefore(day)) {
            unscored.put(key, place);
          }
        });
    return unscored;
  }

  /// Of each scope the newest run made before the day was known.
  private static List<Past> newestAt(List<Past> runs, LocalDate day) {
    Map<String, Past> newest = new HashMap<>();
    for (var run : runs) {
      if (!run.planDate().isAfter(day)) {
        newest.put(run.scopeId(), run);
      }
    }
    return List.copyOf(newest.values());
  }

  private List<PastForecast> said(
      SellerHistory history, Map<String, Integer> places, List<Past> runs, LocalDate day) {
    var said = new ArrayList<PastForecast>();
    var ids = runs.stream().map(Past::runId).toArray(Long[]::new);
    var steps =
        runs.stream()
            .map(run -> (int) (day.toEpochDay() - run.planDate().toEpochDay()) + 1)
            .toArray(Integer[]::new);
    database
        .resultQuery(SAID, val(ids), val(steps), val(history.sellerId()))
        .forEach(
            row -> {
              var series = places.get(key(row.get(0, String.class), row.get(1, String.class)));
              if (series != null) {
                said.add(
                    new PastForecast(
                        series,
                        Math.toIntExact(day.toEpochDay()),
                        row.get(2, long.class),
                        row.get(3, double.class),
                        ArrayText.floats(String.valueOf(row.get(4, String.class)))));
              }
            });
    return said;
  }

  private Map<Integer, DriftCusum> drift(
      SellerHistory history, Map<String, Integer> places, Long[] ids) {
    Map<Integer, DriftCusum> drift = new HashMap<>();
    database
        .resultQuery(DRIFT, val(ids), val(history.sellerId()))
        .forEach(
            row -> {
              var series = places.get(key(row.get(0, String.class), row.get(1, String.class)));
              if (series != null) {
                drift.put(
                    series, new DriftCusum(row.get(2, double.class), row.get(3, double.class)));
              }
            });
    return drift;
  }

  private static Map<String, Integer> places(SellerHistory history) {
    Map<String, Integer> places = HashMap.newHashMap(history.series().size());
    for (var i = 0; i < history.series().size(); i++) {
      var series = history.series().get(i);
      places.put(key(series.warehouseId(), series.skuId()), i);
    }
    return places;
  }

  private static String key(String warehouseId, String skuId) {
    return warehouseId + SEPARATOR + skuId;
  }
}
