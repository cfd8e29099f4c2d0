-- A forecast is judged by weeks, not by days.

COMMENT ON COLUMN plan.forecast.coverage IS 'Share of held-back weeks of series of its class whose demand lay at or below each level, whole units counted at random within their step; empty: not judged.';
COMMENT ON COLUMN plan.forecast.weighted_quantile_loss IS 'Twice the pinball loss at the nine levels ÷ demand, on held-back weeks; null: not judged.';
COMMENT ON COLUMN plan.forecast.scaled_error IS 'Mean absolute error on held-back weeks ÷ that of a naive forecast of weeks in sample; null: not judged.';
COMMENT ON COLUMN plan.forecast.bias IS 'Mean forecast ÷ demand − 1 on held-back weeks; null: not judged.';

DO $$
DECLARE
  c text;
BEGIN
  FOREACH c IN ARRAY ARRAY['coverage', 'weighted_quantile_loss', 'scaled_error', 'bias'] LOOP
    EXECUTE format('COMMENT ON COLUMN plan.published_forecast.%I IS %L', c,
      (SELECT col_description(attrelid, attnum) FROM pg_attribute WHERE attrelid = 'plan.forecast'::regclass AND attname = c));
  END LOOP;
END
$$;
