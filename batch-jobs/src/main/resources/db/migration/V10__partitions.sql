-- A run may be planned by partition. Each writes its own rows, and writes them again where it is restarted, without
-- touching those of the others; the run's own numbers are sums over its partitions.

CREATE TABLE plan.run_partition (
  run_id bigint NOT NULL CONSTRAINT run_partition_run REFERENCES plan.run ON DELETE CASCADE,
  partition_name text COLLATE "C" NOT NULL
    CONSTRAINT partition_name_form CHECK (length(partition_name) BETWEEN 1 AND 100),
  objective_micros bigint NOT NULL,
  in_force_micros bigint NOT NULL,
  bound_micros bigint,
  bound_method text NOT NULL,
  PRIMARY KEY (run_id, partition_name),
  CONSTRAINT bound_is_below CHECK (bound_micros <= objective_micros)
);
COMMENT ON TABLE plan.run_partition IS 'What each partition of a run found; the run''s own numbers are their sums.';
COMMENT ON COLUMN plan.run_partition.run_id IS 'Run that it belongs to.';
COMMENT ON COLUMN plan.run_partition.partition_name IS 'Partition of the run, such as a seller; all where it isn''t divided.';
COMMENT ON COLUMN plan.run_partition.objective_micros IS 'Cost of the plan over its horizon.';
COMMENT ON COLUMN plan.run_partition.in_force_micros IS 'Cost of the plan in force over the same horizon.';
COMMENT ON COLUMN plan.run_partition.bound_micros IS 'No plan of this partition costs less; null where no bound was computed.';
COMMENT ON COLUMN plan.run_partition.bound_method IS 'The relaxation that gave the bound, or why there is none.';
GRANT SELECT, INSERT, UPDATE, DELETE ON plan.run_partition TO owp_planner;

INSERT INTO plan.run_partition
  SELECT run_id, 'all', objective_micros, coalesce(in_force_micros, 0), bound_micros, coalesce(bound_method, '')
  FROM plan.run WHERE objective_micros IS NOT NULL;

DO $$
DECLARE
  t record;
BEGIN
  FOR t IN
    SELECT * FROM (VALUES
      ('cost', 'side, term'), ('reason', 'reason_no'), ('finding', 'finding_no'),
      ('replay_day', 'day, arrangement'), ('convergence', 'point_no')) AS v (name, keys)
  LOOP
    EXECUTE format('ALTER TABLE plan.%I ADD COLUMN partition_name text COLLATE "C" NOT NULL DEFAULT ''all''
        CONSTRAINT partition_name_form CHECK (length(partition_name) BETWEEN 1 AND 100),
      DROP CONSTRAINT %I, ADD PRIMARY KEY (run_id, partition_name, %s)', t.name, t.name || '_pkey', t.keys);
    EXECUTE format('COMMENT ON COLUMN plan.%I.partition_name IS %L', t.name,
      'Partition of the run, such as a seller; all where it isn''t divided.');
    IF t.name <> 'convergence' THEN
      EXECUTE format('CREATE OR REPLACE VIEW plan.%I WITH (security_invoker = true) AS
        SELECT r.tenant, r.kind, r.scope_id, r.plan_date, %s x.*
        FROM plan.%I x JOIN plan.run r USING (run_id) WHERE r.state = ''PUBLISHED''',
        'published_' || t.name, CASE t.name WHEN 'cost' THEN 'r.currency,' ELSE '' END, t.name);
      EXECUTE format('COMMENT ON COLUMN plan.%I.partition_name IS %L', 'published_' || t.name,
        'Partition of the run, such as a seller; all where it isn''t divided.');
    END IF;
  END LOOP;
END
$$;
COMMENT ON TABLE plan.cost IS 'The objective by term and partition, of the plan and of the plan in force.';
COMMENT ON VIEW plan.published_cost IS 'Of published plans only: The objective by term and partition, of the plan and of the plan in force.';

-- A run that failed stays so: what was planned of it broke a rule.
CREATE OR REPLACE FUNCTION plan.run_state_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.state, NEW.state) NOT IN (
    ('PROPOSED', 'APPROVED'), ('PROPOSED', 'REJECTED'), ('PROPOSED', 'FAILED'),
    ('APPROVED', 'PUBLISHED'), ('APPROVED', 'REJECTED'), ('APPROVED', 'FAILED'),
    ('PUBLISHED', 'SUPERSEDED')
  ) THEN
    RAISE EXCEPTION 'The run (%) can''t go from % to %.', OLD.run_id, OLD.state, NEW.state
      USING ERRCODE = 'check_violation',
        HINT = 'It goes PROPOSED, APPROVED, PUBLISHED, SUPERSEDED, or REJECTED or FAILED before it is published.';
  END IF;
  RETURN NEW;
END
$$;
COMMENT ON COLUMN plan.run.state IS 'PROPOSED, APPROVED, PUBLISHED, SUPERSEDED in this order, or REJECTED or FAILED before it is published. A run that FAILED stays so: planning the same again makes the next revision.';
