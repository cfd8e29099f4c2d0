package org.owplanner.batch.slotting;

import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.owplanner.batch.forecast.DemandHistoryReader;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.warehouse.GoodsReader;
import org.owplanner.engine.forecast.ForecastDemand;
import org.owplanner.engine.forecast.seller.ForecastPlanner;
import org.owplanner.engine.forecast.seller.ForecastRow;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Takes a slotting's demand from the night's published forecast of its warehouse: the mean of the
/// next 28 days. Where none is published, the same forecaster forecasts it for this plan alone.
final class SlottingDemandReader {

  private static final String PUBLISHED =
      """
      SELECT run_id, seller_id, sku_id, (SELECT sum(u) FROM unnest(day_mean) u)::double precision / cardinality(day_mean) AS units
      FROM plan.published_forecast WHERE tenant = {0} AND plan_date = {1} AND warehouse_id = {2}
      """;

  private final DSLContext database;

  SlottingDemandReader(DSLContext database) {
    this.database = database;
  }

  /// Demand of the problem's SKUs.
  SlottingDemand read(PlanRequest request, SlottingProblem problem) {
    var index = GoodsReader.indexOf(problem.skus());
    var units = new double[problem.skus().size()];
    Arrays.fill(units, Double.NaN);
    var runs = published(request, index, units);
    var source = runs.isEmpty() ? forecast(request, index, units) : source(request, runs);
    var planDay = Math.toIntExact(request.planDate().toEpochDay());
    return new SlottingDemand(
        new ForecastDemand(units).forecast(problem.history(), units.length, planDay), source);
  }

  /// Fills in what is published.
  ///
  /// @return the runs that it is from
  private Set<Long> published(PlanRequest request, Map<SkuKey, Integer> index, double[] units) {
    var runs = new TreeSet<Long>();
    database
        .resultQuery(
            PUBLISHED, val(request.tenant()), val(request.planDate()), val(request.scopeId()))
        .forEach(
            row -> {
              runs.add(row.get(0, Long.class));
              var sku = index.get(new SkuKey(row.get(1, String.class), row.get(2, String.class)));
              if (sku != null) {
                units[sku] = row.get(3, double.class);
              }
            });
    return runs;
  }

  private static Finding source(PlanRequest request, Set<Long> runs) {
    var ids = runs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return new Finding(
        Severity.INFO,
        "DEMAND_FORECAST",
        request.scopeId(),
        new Text(
            "需求取自已发布的预测（%s）未来 28 天的均值。".formatted(ids),
            "Demand is the mean of the next 28 days by the published forecast (%s)."
                .formatted(ids)));
  }

  private Finding forecast(PlanRequest request, Map<SkuKey, Integer> index, double[] units) {
    var planner = new ForecastPlanner();
    new DemandHistoryReader(database)
        .read(
            new ForecastScope(request.scopeId(), ""),
            request.planDate(),
            history ->
                planner
                    .rows(history, request.budget().threads(), Progress.silent())
                    .forEach(row -> fill(history.sellerId(), row, index, units)));
    return new Finding(
        Severity.INFO,
        "DEMAND_COMPUTED",
        request.scopeId(),
        new Text(
            "仓库（%1$s）%2$s 没有已发布的预测，需求由同一预测器为本计划单独算出。先运行：owp forecast --warehouse %1$s --date %2$s"
                .formatted(request.scopeId(), request.planDate()),
            "No forecast of warehouse (%1$s) for %2$s is published, so the same forecaster forecast its demand for this plan alone. Make one first with: owp forecast --warehouse %1$s --date %2$s"
                .formatted(request.scopeId(), request.planDate())));
  }

  private static void fill(
      String sellerId, ForecastRow row, Map<SkuKey, Integer> index, double[] units) {
    var sku = index.get(new SkuKey(sellerId, row.skuId()));
    if (sku != null) {
      var sum = 0.0;
      for (var mean : row.days().mean()) {
        sum += mean;
      }
      units[sku] = sum / row.days().mean().length;
    }
  }
}
