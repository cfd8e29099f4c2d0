-- What replaying days measures differs from plan to plan: walking here, money and service there. So a row is one measure
-- of one way over some days, and every measure adds up over days and partitions.

CREATE TEMPORARY TABLE owp_replay ON COMMIT DROP AS
  SELECT d.run_id, d.partition_name, d.day, d.is_seen, d.arrangement, v.measure, v.value
  FROM plan.replay_day d CROSS JOIN LATERAL (VALUES
    ('TOURS', d.tours::numeric), ('LINES', d.lines::numeric), ('METRES', d.metres), ('SECONDS', d.seconds),
    ('COST_MICROS', d.micros::numeric)) AS v (measure, value);
DELETE FROM plan.replay_day;
DROP VIEW plan.published_replay_day;

ALTER TABLE plan.replay_day
  DROP CONSTRAINT replay_day_pkey,
  DROP COLUMN tours, DROP COLUMN lines, DROP COLUMN metres, DROP COLUMN seconds, DROP COLUMN micros,
  ADD COLUMN days integer NOT NULL DEFAULT 1 CONSTRAINT days_range CHECK (days >= 1),
  ADD COLUMN measure text COLLATE "C" NOT NULL CONSTRAINT measure_form CHECK (measure ~ '^[A-Z][A-Z0-9_]*$'),
  ADD COLUMN value numeric NOT NULL,
  ADD PRIMARY KEY (run_id, partition_name, day, arrangement, measure);
INSERT INTO plan.replay_day (run_id, partition_name, day, is_seen, arrangement, measure, value)
  SELECT run_id, partition_name, day, is_seen, arrangement, measure, value FROM owp_replay;

COMMENT ON TABLE plan.replay_day IS 'What real orders of some days, replayed in one way, came to: a row a measure. All measures add up over days and partitions.';
COMMENT ON COLUMN plan.replay_day.day IS 'First day of the orders, in the warehouse''s time zone.';
COMMENT ON COLUMN plan.replay_day.days IS 'How many days from there on.';
COMMENT ON COLUMN plan.replay_day.arrangement IS 'IN_FORCE, PLAN, or one to compare with, such as VELOCITY or FIFO_EXACT.';
COMMENT ON COLUMN plan.replay_day.measure IS 'What is measured, with its unit: COST_MICROS is all that it costs, in micro-units of the plan''s currency. Of picking: TOURS, LINES, METRES, SECONDS. Of transfers: TRIPS, LINES. Of stock: DEMAND_UNITS, LOST_UNITS, STOCK_UNIT_DAYS, STOCK_MICRO_DAYS (cost of the units on the shelf, times days), ORDERS, and the terms of the cost, such as LOST_MARGIN_MICROS or FREIGHT_MICROS.';
COMMENT ON COLUMN plan.replay_day.value IS 'How much. A term of cost may be negative: stock at the end that is worth more than stock at the beginning.';

CREATE VIEW plan.published_replay_day WITH (security_invoker = true) AS
  SELECT r.tenant, r.kind, r.scope_id, r.plan_date, r.currency, x.*
  FROM plan.replay_day x JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';
GRANT SELECT, INSERT, UPDATE, DELETE ON plan.published_replay_day TO owp_planner;

-- A view says of its columns what its tables say.
DO $$
DECLARE
  c record;
BEGIN
  EXECUTE format('COMMENT ON VIEW plan.published_replay_day IS %L',
    'Of published plans only: ' || obj_description('plan.replay_day'::regclass, 'pg_class'));
  FOR c IN
    SELECT v.attname, coalesce(col_description(s.attrelid, s.attnum), col_description(r.attrelid, r.attnum)) AS words
    FROM pg_attribute v
      LEFT JOIN pg_attribute s ON s.attrelid = 'plan.replay_day'::regclass AND s.attname = v.attname
      LEFT JOIN pg_attribute r ON r.attrelid = 'plan.run'::regclass AND r.attname = v.attname
    WHERE v.attrelid = 'plan.published_replay_day'::regclass AND v.attnum > 0
  LOOP
    EXECUTE format('COMMENT ON COLUMN plan.published_replay_day.%I IS %L', c.attname, c.words);
  END LOOP;
END
$$;

-- A replenishment's partition is its seller, who sees its own part.
GRANT SELECT ON plan.replay_day, plan.published_replay_day TO owp_seller;
ALTER TABLE plan.replay_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan.replay_day FORCE ROW LEVEL SECURITY;
CREATE POLICY planner_sees_all ON plan.replay_day TO owp_planner USING (true) WITH CHECK (true);
CREATE POLICY seller_sees_own ON plan.replay_day FOR SELECT TO owp_seller
  USING (partition_name = current_setting('owp.seller_id', true)
    AND EXISTS (SELECT FROM plan.run r
      WHERE r.run_id = replay_day.run_id AND r.kind = 'REPLENISHMENT' AND r.state = 'PUBLISHED'));
