package org.owplanner.batch.slotting;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Text;

/// What the newest published forecast of each SKU says of a warehouse: the mean of the days from
/// the plan date on that it still covers.
final class PublishedDemand {

  /// Age from which a forecast is not taken any more: one made once a week serves until the next,
  /// and still covers three of its four weeks.
  static final int MOST_AGE_DAYS = 7;

  private static final String NEWEST =
      """
      SELECT run_id, plan_date, seller_id, sku_id,
        (SELECT avg(u) FROM unnest(day_mean[{1}::date - plan_date + 1 :]) u)::double precision AS units
      FROM (
        SELECT DISTINCT ON (seller_id, sku_id) run_id, plan_date, seller_id, sku_id, day_mean
        FROM plan.published_forecast
        WHERE tenant = {0} AND plan_date BETWEEN {1}::date - {2}::integer AND {1}::date AND warehouse_id = {3}
        ORDER BY seller_id, sku_id, plan_date DESC, run_id DESC) newest
      """;

  private final LocalDate planDate;
  private final Map<Long, LocalDate> runs = new TreeMap<>();

  private PublishedDemand(LocalDate planDate) {
    this.planDate = planDate;
  }

  /// Fills in what is published.
  ///
  /// @param index places of the SKUs
  /// @param units mean units a day of each SKU; stays as it is where none is published
  static PublishedDemand read(
      DSLContext database, PlanRequest request, Map<SkuKey, Integer> index, double[] units) {
    var published = new PublishedDemand(request.planDate());
    database
        .resultQuery(
            NEWEST,
            val(request.tenant()),
            val(request.planDate()),
            val(MOST_AGE_DAYS),
            val(request.scopeId()))
        .forEach(
            row -> {
              var sku = index.get(new SkuKey(row.get(2, String.class), row.get(3, String.class)));
              if (sku != null) {
                published.runs.put(row.get(0, Long.class), row.get(1, LocalDate.class));
                units[sku] = row.get(4, double.class);
              }
            });
    return published;
  }

  boolean isNone() {
    return runs.isEmpty();
  }

  /// The runs that it is of, with their ages.
  Text source() {
    return new Text(
        "需求取自已发布的预测在计划日以后仍覆盖的日子的均值：%s。".formatted(runs("运行 %d（%d 天前）", "、")),
        "Demand is the mean of the days to come that published forecasts still cover: %s."
            .formatted(runs("run %d (%d days old)", ", ")));
  }

  private String runs(String form, String separator) {
    return runs.entrySet().stream()
        .map(run -> form.formatted(run.getKey(), ChronoUnit.DAYS.between(run.getValue(), planDate)))
        .collect(Collectors.joining(separator));
  }
}
