package org.owplanner.batch.forecast;

/// The statements that look at a forecast.
final class ForecastQueries {

  /// Levels are stored in the order of the levels: 2 is P10, 7 is P90.
  private static final String ONE =
      """
      SELECT f.seller_id, f.warehouse_id, f.sku_id, coalesce(k.description, '') AS description, f.demand_class, f.method,
        f.flags, f.coverage, (SELECT sum(u) FROM unnest(f.day_mean) u)::double precision / 28 AS units_a_day,
        f.week_quantiles[1][2] AS low, f.week_quantiles[1][7] AS high,
        f.weighted_quantile_loss, f.scaled_error, f.bias
      FROM plan.forecast f LEFT JOIN feed.sku k USING (seller_id, sku_id) WHERE f.run_id = {0}
      """;

  static final String SERIES =
      """
      SELECT seller_id, warehouse_id, sku_id, description, demand_class, method, flags, units_a_day, low, high,
        coalesce(weighted_quantile_loss, 'NaN') AS weighted_quantile_loss, coalesce(scaled_error, 'NaN') AS scaled_error,
        coalesce(bias, 'NaN') AS bias
      FROM (%s) f WHERE %%s ORDER BY %%s, seller_id, warehouse_id, sku_id LIMIT {1}
      """
          .formatted(ONE);

  static final String CLASSES =
      """
      SELECT demand_class, count(*) AS series, count(weighted_quantile_loss) AS judged, sum(units_a_day) AS units_a_day,
        CASE WHEN count(*) FILTER (WHERE cardinality(coverage) > 0) = 0 THEN '{}' ELSE
          (array[avg(coverage[1]), avg(coverage[2]), avg(coverage[3]), avg(coverage[4]), avg(coverage[5]),
            avg(coverage[6]), avg(coverage[7]), avg(coverage[8]), avg(coverage[9])])::text END AS coverage,
        coalesce(sum(weighted_quantile_loss * units_a_day)
          / nullif(sum(units_a_day) FILTER (WHERE weighted_quantile_loss IS NOT NULL), 0), 'NaN') AS weighted_quantile_loss,
        coalesce(avg(scaled_error), 'NaN') AS scaled_error,
        coalesce(sum(bias * units_a_day) / nullif(sum(units_a_day) FILTER (WHERE bias IS NOT NULL), 0), 'NaN') AS bias
      FROM (%s) f GROUP BY demand_class ORDER BY units_a_day DESC
      """
          .formatted(ONE);

  static final String SCORES =
      """
      SELECT count(DISTINCT day) AS days, count(*) AS scores, coalesce(sum(demand_units), 0) AS demand,
        coalesce(sum(mean_units), 0) AS mean, coalesce(sum(pinball_loss), 0) AS pinball,
        count(*) FILTER (WHERE is_in_band) AS in_band,
        (SELECT count(*) FROM plan.forecast f WHERE f.run_id = {0} AND f.flags @> '{DRIFTING}') AS drifting
      FROM plan.forecast_score WHERE run_id = {0}
      """;

  static final String HELD_BACK =
      """
      SELECT h.seller_id, h.warehouse_id, h.sku_id, coalesce(k.description, '') AS description, h.demand::text AS demand,
        h.day_mean::text AS held_back_mean, h.day_quantiles::text AS held_back_quantiles,
        f.day_mean::text AS day_mean, f.day_quantiles::text AS day_quantiles
      FROM plan.forecast_held_back h JOIN plan.forecast f USING (run_id, seller_id, warehouse_id, sku_id)
        LEFT JOIN feed.sku k USING (seller_id, sku_id)
      WHERE h.run_id = {0}
      ORDER BY (SELECT sum(u) FROM unnest(f.day_mean) u) DESC, h.seller_id, h.warehouse_id, h.sku_id LIMIT {1}
      """;

  /// Of scores, those of the last four weeks up to this run; a day that several runs scored counts
  /// once.
  static final String SKU =
      """
      SELECT f.seller_id, f.warehouse_id, f.sku_id, coalesce(k.description, '') AS description,
        count(s.day) AS scored, count(s.day) FILTER (WHERE s.is_in_band) AS in_band,
        coalesce(sum(s.demand_units), 0) AS demand, coalesce(sum(s.mean_units), 0) AS mean
      FROM plan.forecast f JOIN plan.run r ON r.run_id = f.run_id LEFT JOIN feed.sku k USING (seller_id, sku_id)
        LEFT JOIN LATERAL (
          SELECT DISTINCT ON (c.day) c.day, c.is_in_band, c.demand_units, c.mean_units
          FROM plan.forecast_score c JOIN plan.run o ON o.run_id = c.run_id
          WHERE o.state = 'PUBLISHED' AND o.tenant = r.tenant AND c.seller_id = f.seller_id
            AND c.warehouse_id = f.warehouse_id AND c.sku_id = f.sku_id AND c.day < r.plan_date AND c.day >= r.plan_date - 28
          ORDER BY c.day, c.run_id DESC) s ON true
      WHERE f.run_id = {0} AND (f.sku_id = {1} OR f.seller_id || '/' || f.sku_id = {1})
      GROUP BY f.seller_id, f.warehouse_id, f.sku_id, k.description
      ORDER BY f.seller_id, f.warehouse_id
      """;

  private ForecastQueries() {}
}
