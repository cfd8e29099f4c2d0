-- What consumers read, and who may see what. A table with a seller's rows carries the seller's id and a forced policy,
-- so that even its owner sees a row only where one of the two roles does.

CREATE VIEW plan.published_run WITH (security_invoker = true) AS
  SELECT run_id, tenant, kind, scope_id, plan_date, shift, revision, published_at
  FROM plan.run WHERE state = 'PUBLISHED';

CREATE VIEW plan.published_slotting_assignment WITH (security_invoker = true) AS
  SELECT r.tenant, r.scope_id AS warehouse_id, r.plan_date, a.*
  FROM plan.slotting_assignment a JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';

CREATE VIEW plan.published_slotting_move WITH (security_invoker = true) AS
  SELECT r.tenant, r.scope_id AS warehouse_id, r.plan_date, m.*
  FROM plan.slotting_move m JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';

CREATE VIEW plan.published_slotting_chain WITH (security_invoker = true) AS
  SELECT r.tenant, r.scope_id AS warehouse_id, r.plan_date, c.*
  FROM plan.slotting_chain c JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';

CREATE VIEW plan.published_cost WITH (security_invoker = true) AS
  SELECT r.tenant, r.kind, r.scope_id, r.plan_date, r.currency, c.*
  FROM plan.cost c JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';

CREATE VIEW plan.published_reason WITH (security_invoker = true) AS
  SELECT r.tenant, r.kind, r.scope_id, r.plan_date, x.*
  FROM plan.reason x JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';

CREATE VIEW plan.published_finding WITH (security_invoker = true) AS
  SELECT r.tenant, r.kind, r.scope_id, r.plan_date, f.*
  FROM plan.finding f JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';

CREATE VIEW plan.published_replay_day WITH (security_invoker = true) AS
  SELECT r.tenant, r.kind, r.scope_id, r.plan_date, d.*
  FROM plan.replay_day d JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';

-- A view says of its columns what its tables say.
DO $$
DECLARE
  c record;
BEGIN
  FOR c IN
    SELECT v.relname AS view_name, a.attname, coalesce(
        col_description(to_regclass('plan.' || substr(v.relname, 11)), t.attnum),
        (SELECT col_description(r.attrelid, r.attnum) FROM pg_attribute r
          WHERE r.attrelid = 'plan.run'::regclass AND r.attname = a.attname),
        CASE a.attname WHEN 'warehouse_id' THEN 'Warehouse that is planned.' END) AS words,
      obj_description(to_regclass('plan.' || substr(v.relname, 11)), 'pg_class') AS table_words
    FROM pg_class v JOIN pg_attribute a ON a.attrelid = v.oid AND a.attnum > 0
      LEFT JOIN pg_attribute t
        ON t.attrelid = to_regclass('plan.' || substr(v.relname, 11)) AND t.attname = a.attname
    WHERE v.relnamespace = 'plan'::regnamespace AND v.relkind = 'v'
  LOOP
    EXECUTE format('COMMENT ON VIEW plan.%I IS %L', c.view_name, 'Of published plans only: ' || c.table_words);
    EXECUTE format('COMMENT ON COLUMN plan.%I.%I IS %L', c.view_name, c.attname, c.words);
  END LOOP;
END
$$;

-- owp itself: reads and writes rows, changes no structure, and can't rewrite its audit.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA feed, plan, ops TO owp_planner;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA feed, plan, ops TO owp_planner;
REVOKE UPDATE, DELETE ON ops.audit FROM owp_planner;
-- What other rows refer to may change but not vanish; slots and stock are replaced as a whole.
REVOKE DELETE ON ALL TABLES IN SCHEMA feed FROM owp_planner;
GRANT DELETE ON feed.slot, feed.stock TO owp_planner;
DO $$
BEGIN
  IF to_regclass('ops.flyway_schema_history') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON ops.flyway_schema_history FROM owp_planner;
  END IF;
END
$$;

-- A seller: its own rows of the feed, and of published plans. SET owp.seller_id says who it is.
GRANT SELECT ON feed.seller, feed.sku, feed.slot, feed.stock, feed.order_line TO owp_seller;
GRANT SELECT ON plan.slotting_assignment, plan.slotting_move TO owp_seller;
GRANT SELECT (run_id, tenant, kind, scope_id, plan_date, shift, revision, state, published_at) ON plan.run TO owp_seller;
GRANT SELECT ON plan.published_run, plan.published_slotting_assignment, plan.published_slotting_move TO owp_seller;

DO $$
DECLARE
  t record;
BEGIN
  FOR t IN
    SELECT n.nspname, c.relname, c.oid::regclass AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE n.nspname IN ('feed', 'plan', 'ops') AND c.relkind = 'r' AND a.attname = 'seller_id'
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
    EXECUTE format('CREATE POLICY planner_sees_all ON %s TO owp_planner USING (true) WITH CHECK (true)', t.name);
    EXECUTE format(
      'CREATE POLICY seller_sees_own ON %s FOR SELECT TO owp_seller USING (seller_id = current_setting(''owp.seller_id'', true)%s)',
      t.name,
      CASE t.nspname WHEN 'plan' THEN
        ' AND EXISTS (SELECT FROM plan.run r WHERE r.run_id = ' || t.relname || '.run_id AND r.state = ''PUBLISHED'')'
      ELSE '' END);
  END LOOP;
END
$$;
