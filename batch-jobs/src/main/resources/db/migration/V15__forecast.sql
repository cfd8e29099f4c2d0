-- What will be asked for: a row a series (seller, warehouse, SKU) with arrays, 100,000 of them a night.

ALTER TABLE plan.run DROP CONSTRAINT kind_known, ADD CONSTRAINT kind_known
  CHECK (kind IN ('FORECAST', 'SITES', 'SLOTTING', 'WAVES', 'TRANSFERS', 'REPLENISHMENT'));

CREATE TABLE plan.forecast (
  run_id bigint NOT NULL CONSTRAINT forecast_run REFERENCES plan.run ON DELETE CASCADE,
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  demand_class text COLLATE "C" NOT NULL
    CONSTRAINT demand_class_known CHECK (demand_class IN ('SMOOTH', 'ERRATIC', 'INTERMITTENT', 'LUMPY')),
  method text NOT NULL CONSTRAINT method_form CHECK (method <> ''),
  flags text[] NOT NULL,
  known_days integer NOT NULL CONSTRAINT known_days_range CHECK (known_days >= 0),
  unknown_days integer NOT NULL CONSTRAINT unknown_days_range CHECK (unknown_days >= 0),
  level double precision NOT NULL,
  trend double precision NOT NULL,
  weekday_factors real[] NOT NULL CONSTRAINT weekday_factors_length CHECK (cardinality(weekday_factors) = 7),
  shape text COLLATE "C" NOT NULL CONSTRAINT shape_form CHECK (shape <> ''),
  day_mean real[] NOT NULL CONSTRAINT day_mean_length CHECK (cardinality(day_mean) = 28),
  day_quantiles real[] NOT NULL CONSTRAINT day_quantiles_length CHECK (cardinality(day_quantiles) = 28 * 9),
  day_sum_variance real[] NOT NULL CONSTRAINT day_sum_variance_length CHECK (cardinality(day_sum_variance) = 28),
  week_mean real[] NOT NULL CONSTRAINT week_mean_length CHECK (cardinality(week_mean) = 26),
  week_quantiles real[] NOT NULL CONSTRAINT week_quantiles_length CHECK (cardinality(week_quantiles) = 26 * 9),
  week_sum_variance real[] NOT NULL CONSTRAINT week_sum_variance_length CHECK (cardinality(week_sum_variance) = 26),
  origins integer NOT NULL CONSTRAINT origins_range CHECK (origins >= 0),
  coverage real[] NOT NULL CONSTRAINT coverage_length CHECK (cardinality(coverage) IN (0, 9)),
  weighted_quantile_loss double precision,
  scaled_error double precision,
  bias double precision,
  why_zh text NOT NULL,
  why_en text NOT NULL,
  PRIMARY KEY (run_id, seller_id, warehouse_id, sku_id),
  CONSTRAINT accuracy_has_origins CHECK (origins > 0 OR coalesce(weighted_quantile_loss, scaled_error, bias) IS NULL)
);

COMMENT ON TABLE plan.forecast IS 'Demand of each SKU in each warehouse from the plan date on: mean and nine levels by day for 4 weeks and by week for 26. Levels are P5, P10, P25, P50, P67, P75, P90, P95, P99, in this order.';
COMMENT ON COLUMN plan.forecast.run_id IS 'Run that forecast it.';
COMMENT ON COLUMN plan.forecast.seller_id IS 'Seller who owns the SKU.';
COMMENT ON COLUMN plan.forecast.warehouse_id IS 'Warehouse that demand comes to.';
COMMENT ON COLUMN plan.forecast.sku_id IS 'SKU.';
COMMENT ON COLUMN plan.forecast.demand_class IS 'SMOOTH, ERRATIC, INTERMITTENT or LUMPY (Syntetos, Boylan and Croston 2005).';
COMMENT ON COLUMN plan.forecast.method IS 'Method that was chosen, by its name in the field.';
COMMENT ON COLUMN plan.forecast.flags IS 'What to know of it: NEW_PRODUCT, END_OF_LIFE, SALES_FOR_DEMAND (no stock history), FALLBACK (the first choice failed), DRIFTING, and others.';
COMMENT ON COLUMN plan.forecast.known_days IS 'Days of history whose demand is known.';
COMMENT ON COLUMN plan.forecast.unknown_days IS 'Days of history left out: without stock, closed.';
COMMENT ON COLUMN plan.forecast.level IS 'Units a day at the end of history, season taken out.';
COMMENT ON COLUMN plan.forecast.trend IS 'Units a day that the level gains a week.';
COMMENT ON COLUMN plan.forecast.weekday_factors IS 'Demand of Monday to Sunday as a multiple of a mean day.';
COMMENT ON COLUMN plan.forecast.shape IS 'Family of the distribution that the levels come from.';
COMMENT ON COLUMN plan.forecast.day_mean IS 'Mean units of each of the 28 days.';
COMMENT ON COLUMN plan.forecast.day_quantiles IS 'Units at each level, day by day: element [day][level].';
COMMENT ON COLUMN plan.forecast.day_sum_variance IS 'Variance of the units of the first 1, 2, … 28 days together: quantiles of a sum are not sums of quantiles.';
COMMENT ON COLUMN plan.forecast.week_mean IS 'Mean units of each of the 26 weeks of seven days.';
COMMENT ON COLUMN plan.forecast.week_quantiles IS 'Units at each level, week by week: element [week][level].';
COMMENT ON COLUMN plan.forecast.week_sum_variance IS 'Variance of the units of the first 1, 2, … 26 weeks together.';
COMMENT ON COLUMN plan.forecast.origins IS 'Past days from which the same method forecast what came after, to be judged.';
COMMENT ON COLUMN plan.forecast.coverage IS 'Share of held-back demand at or below each level, whole units counted at random within their step; empty: not judged.';
COMMENT ON COLUMN plan.forecast.weighted_quantile_loss IS 'Twice the pinball loss at the nine levels ÷ demand, on held-back days; null: not judged.';
COMMENT ON COLUMN plan.forecast.scaled_error IS 'Mean absolute error on held-back days ÷ that of a seasonal naive forecast in sample; null: not judged.';
COMMENT ON COLUMN plan.forecast.bias IS 'Mean forecast ÷ demand − 1 on held-back days; null: not judged.';
COMMENT ON COLUMN plan.forecast.why_zh IS 'Why this method, in Chinese.';
COMMENT ON COLUMN plan.forecast.why_en IS 'Why this method, in English.';

CREATE TABLE plan.forecast_total (
  run_id bigint NOT NULL CONSTRAINT forecast_total_run REFERENCES plan.run ON DELETE CASCADE,
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  series integer NOT NULL CONSTRAINT series_range CHECK (series >= 0),
  recent_units_a_day double precision NOT NULL,
  day_mean double precision[] NOT NULL CONSTRAINT day_mean_length CHECK (cardinality(day_mean) = 28),
  week_mean double precision[] NOT NULL CONSTRAINT week_mean_length CHECK (cardinality(week_mean) = 26),
  PRIMARY KEY (run_id, seller_id, warehouse_id)
);

COMMENT ON TABLE plan.forecast_total IS 'Sums of the mean forecasts of a seller''s SKUs in a warehouse; those of sellers, warehouses and the network are sums of these. Levels are not summed: quantiles don''t add up.';
COMMENT ON COLUMN plan.forecast_total.run_id IS 'Run that forecast it.';
COMMENT ON COLUMN plan.forecast_total.seller_id IS 'Seller.';
COMMENT ON COLUMN plan.forecast_total.warehouse_id IS 'Warehouse.';
COMMENT ON COLUMN plan.forecast_total.series IS 'SKUs summed.';
COMMENT ON COLUMN plan.forecast_total.recent_units_a_day IS 'Units a day ordered in the 28 days before the plan date.';
COMMENT ON COLUMN plan.forecast_total.day_mean IS 'Mean units of each of the 28 days.';
COMMENT ON COLUMN plan.forecast_total.week_mean IS 'Mean units of each of the 26 weeks.';

CREATE TABLE plan.forecast_held_back (
  run_id bigint NOT NULL CONSTRAINT forecast_held_back_run REFERENCES plan.run ON DELETE CASCADE,
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  sales_rank integer NOT NULL CONSTRAINT sales_rank_range CHECK (sales_rank >= 1),
  demand real[] NOT NULL,
  day_mean real[] NOT NULL CONSTRAINT day_mean_length CHECK (cardinality(day_mean) = 28),
  day_quantiles real[] NOT NULL CONSTRAINT day_quantiles_length CHECK (cardinality(day_quantiles) = 28 * 9),
  PRIMARY KEY (run_id, seller_id, warehouse_id, sku_id)
);

COMMENT ON TABLE plan.forecast_held_back IS 'For the SKUs that sell most: what the same forecaster said 28 days before the plan date, knowing no later day, beside what came.';
COMMENT ON COLUMN plan.forecast_held_back.run_id IS 'Run that forecast it.';
COMMENT ON COLUMN plan.forecast_held_back.seller_id IS 'Seller who owns the SKU.';
COMMENT ON COLUMN plan.forecast_held_back.warehouse_id IS 'Warehouse that demand came to.';
COMMENT ON COLUMN plan.forecast_held_back.sku_id IS 'SKU.';
COMMENT ON COLUMN plan.forecast_held_back.sales_rank IS 'Its rank among the seller''s by units in the 28 days before those held back.';
COMMENT ON COLUMN plan.forecast_held_back.demand IS 'Demand of the days up to the plan date, the last 28 of them held back; NaN: unknown, since out of stock or closed.';
COMMENT ON COLUMN plan.forecast_held_back.day_mean IS 'Mean units forecast for each of the last 28 days.';
COMMENT ON COLUMN plan.forecast_held_back.day_quantiles IS 'Units forecast at each level, day by day: element [day][level].';

CREATE TABLE plan.forecast_score (
  run_id bigint NOT NULL CONSTRAINT forecast_score_run REFERENCES plan.run ON DELETE CASCADE,
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  day date NOT NULL,
  scored_run_id bigint NOT NULL,
  demand_units double precision NOT NULL,
  mean_units double precision NOT NULL,
  pinball_loss double precision NOT NULL CONSTRAINT pinball_loss_range CHECK (pinball_loss >= 0),
  is_in_band boolean NOT NULL,
  cusum_up double precision NOT NULL CONSTRAINT cusum_up_range CHECK (cusum_up >= 0),
  cusum_down double precision NOT NULL CONSTRAINT cusum_down_range CHECK (cusum_down >= 0),
  is_drifting boolean NOT NULL,
  PRIMARY KEY (run_id, seller_id, warehouse_id, sku_id, day)
);

COMMENT ON TABLE plan.forecast_score IS 'Earlier published forecasts beside what came, by day. Days without stock are unknown and not scored.';
COMMENT ON COLUMN plan.forecast_score.run_id IS 'Run that scored it.';
COMMENT ON COLUMN plan.forecast_score.seller_id IS 'Seller who owns the SKU.';
COMMENT ON COLUMN plan.forecast_score.warehouse_id IS 'Warehouse that demand came to.';
COMMENT ON COLUMN plan.forecast_score.sku_id IS 'SKU.';
COMMENT ON COLUMN plan.forecast_score.day IS 'Day that was forecast.';
COMMENT ON COLUMN plan.forecast_score.scored_run_id IS 'Run whose forecast is scored: the newest published one made before that day was known.';
COMMENT ON COLUMN plan.forecast_score.demand_units IS 'Units that came.';
COMMENT ON COLUMN plan.forecast_score.mean_units IS 'Mean units that were forecast.';
COMMENT ON COLUMN plan.forecast_score.pinball_loss IS 'Pinball loss in units, mean over the nine levels.';
COMMENT ON COLUMN plan.forecast_score.is_in_band IS 'Whether demand lay between P5 and P95.';
COMMENT ON COLUMN plan.forecast_score.cusum_up IS 'Cumulative sum of standardised errors beyond 0.5 upwards (Page 1954), since demand last met the forecast.';
COMMENT ON COLUMN plan.forecast_score.cusum_down IS 'The same downwards.';
COMMENT ON COLUMN plan.forecast_score.is_drifting IS 'Whether either sum exceeds 8: the series has left its forecast, by more than chance.';

-- A part of the network may be forecast anew by itself; then its newest published rows count.
CREATE VIEW plan.published_forecast WITH (security_invoker = true) AS
  SELECT r.tenant, r.plan_date, f.*
  FROM plan.forecast f JOIN plan.run r USING (run_id)
  WHERE r.state = 'PUBLISHED' AND NOT EXISTS (
    SELECT FROM plan.run n JOIN plan.forecast g USING (run_id)
    WHERE n.kind = 'FORECAST' AND n.state = 'PUBLISHED' AND n.tenant = r.tenant AND n.plan_date = r.plan_date
      AND n.run_id > r.run_id
      AND g.seller_id = f.seller_id AND g.warehouse_id = f.warehouse_id AND g.sku_id = f.sku_id);

CREATE VIEW plan.published_forecast_held_back WITH (security_invoker = true) AS
  SELECT r.tenant, r.plan_date, h.*
  FROM plan.forecast_held_back h JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';

CREATE VIEW plan.published_forecast_score WITH (security_invoker = true) AS
  SELECT r.tenant, r.plan_date, s.*
  FROM plan.forecast_score s JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';

-- Sums over sellers and warehouses; an empty id stands for all of them.
CREATE VIEW plan.published_forecast_total WITH (security_invoker = true) AS
  WITH parts AS (
    SELECT r.tenant, r.plan_date, t.*
    FROM plan.forecast_total t JOIN plan.run r USING (run_id)
    WHERE r.state = 'PUBLISHED' AND NOT EXISTS (
      SELECT FROM plan.run n JOIN plan.forecast_total g USING (run_id)
      WHERE n.kind = 'FORECAST' AND n.state = 'PUBLISHED' AND n.tenant = r.tenant AND n.plan_date = r.plan_date
        AND n.run_id > r.run_id AND g.seller_id = t.seller_id AND g.warehouse_id = t.warehouse_id)
  ), heads AS (
    SELECT tenant, plan_date, coalesce(seller_id, '') AS seller_id, coalesce(warehouse_id, '') AS warehouse_id,
      sum(series)::integer AS series, sum(recent_units_a_day) AS recent_units_a_day
    FROM parts GROUP BY tenant, plan_date, CUBE (seller_id, warehouse_id)
  ), days AS (
    SELECT tenant, plan_date, seller_id, warehouse_id, array_agg(units ORDER BY step) AS day_mean
    FROM (
      SELECT tenant, plan_date, coalesce(seller_id, '') AS seller_id, coalesce(warehouse_id, '') AS warehouse_id, step,
        sum(units) AS units
      FROM parts, unnest(day_mean) WITH ORDINALITY AS u (units, step)
      GROUP BY tenant, plan_date, step, CUBE (seller_id, warehouse_id)) d
    GROUP BY tenant, plan_date, seller_id, warehouse_id
  ), weeks AS (
    SELECT tenant, plan_date, seller_id, warehouse_id, array_agg(units ORDER BY step) AS week_mean
    FROM (
      SELECT tenant, plan_date, coalesce(seller_id, '') AS seller_id, coalesce(warehouse_id, '') AS warehouse_id, step,
        sum(units) AS units
      FROM parts, unnest(week_mean) WITH ORDINALITY AS u (units, step)
      GROUP BY tenant, plan_date, step, CUBE (seller_id, warehouse_id)) w
    GROUP BY tenant, plan_date, seller_id, warehouse_id
  )
  SELECT * FROM heads JOIN days USING (tenant, plan_date, seller_id, warehouse_id)
    JOIN weeks USING (tenant, plan_date, seller_id, warehouse_id);

DO $$
DECLARE
  t text;
  c record;
BEGIN
  FOREACH t IN ARRAY ARRAY['forecast', 'forecast_total', 'forecast_held_back', 'forecast_score'] LOOP
    -- A view says of its columns what its tables say.
    EXECUTE format('COMMENT ON VIEW plan.published_%I IS %L', t,
      'Of published plans only: ' || obj_description(to_regclass('plan.' || t), 'pg_class'));
    FOR c IN
      SELECT v.attname, coalesce(col_description(s.attrelid, s.attnum), col_description(r.attrelid, r.attnum)) AS words
      FROM pg_attribute v
        LEFT JOIN pg_attribute s ON s.attrelid = to_regclass('plan.' || t) AND s.attname = v.attname
        LEFT JOIN pg_attribute r ON r.attrelid = 'plan.run'::regclass AND r.attname = v.attname
      WHERE v.attrelid = to_regclass('plan.published_' || t) AND v.attnum > 0
    LOOP
      EXECUTE format('COMMENT ON COLUMN plan.published_%I.%I IS %L', t, c.attname, c.words);
    END LOOP;
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON plan.%I TO owp_planner', t);
    EXECUTE format('GRANT SELECT ON plan.published_%I TO owp_planner', t);
    EXECUTE format('GRANT SELECT ON plan.%I, plan.%I TO owp_seller', t, 'published_' || t);
    EXECUTE format('ALTER TABLE plan.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE plan.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY planner_sees_all ON plan.%I TO owp_planner USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY seller_sees_own ON plan.%I FOR SELECT TO owp_seller
      USING (seller_id = current_setting(''owp.seller_id'', true)
        AND EXISTS (SELECT FROM plan.run r WHERE r.run_id = %I.run_id AND r.state = ''PUBLISHED''))', t, t);
  END LOOP;
END
$$;
COMMENT ON COLUMN plan.published_forecast_total.seller_id IS 'Seller; empty: all of them.';
COMMENT ON COLUMN plan.published_forecast_total.warehouse_id IS 'Warehouse; empty: all of them.';
