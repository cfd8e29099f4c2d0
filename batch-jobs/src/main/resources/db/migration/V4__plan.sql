-- What owp decides. A run is one revision of one plan; its rows hang on it and go with it. Consumers read the
-- published_ views, which show published runs only. Money is in micro-units of the run's currency (1 cent = 10,000).

CREATE TABLE plan.run (
  run_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant text COLLATE "C" NOT NULL DEFAULT 'main' CONSTRAINT tenant_form CHECK (tenant <> ''),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT kind_known CHECK (kind IN ('SITES', 'SLOTTING', 'WAVES', 'TRANSFERS', 'REPLENISHMENT')),
  scope_id text COLLATE "C" NOT NULL CONSTRAINT scope_id_form CHECK (scope_id <> ''),
  plan_date date NOT NULL,
  shift text COLLATE "C" NOT NULL DEFAULT '',
  revision integer NOT NULL CONSTRAINT revision_range CHECK (revision >= 1),
  state text COLLATE "C" NOT NULL DEFAULT 'PROPOSED' CONSTRAINT state_known
    CHECK (state IN ('PROPOSED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'REJECTED', 'FAILED')),
  seed bigint NOT NULL,
  budget jsonb NOT NULL,
  rates jsonb NOT NULL,
  versions jsonb NOT NULL,
  vetoes jsonb NOT NULL DEFAULT '[]' CONSTRAINT vetoes_form CHECK (jsonb_typeof(vetoes) = 'array'),
  input_sha256 text COLLATE "C" CONSTRAINT input_sha256_form CHECK (input_sha256 ~ '^[0-9a-f]{64}$'),
  objective_micros bigint,
  in_force_micros bigint,
  bound_micros bigint,
  bound_method text,
  currency text COLLATE "C" NOT NULL CONSTRAINT currency_form CHECK (currency ~ '^[A-Z]{3}$'),
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  published_at timestamptz,
  CONSTRAINT run_identity UNIQUE (tenant, kind, scope_id, plan_date, shift, revision),
  CONSTRAINT bound_is_below CHECK (bound_micros <= objective_micros),
  CONSTRAINT bound_has_method CHECK (bound_micros IS NULL OR bound_method IS NOT NULL),
  CONSTRAINT finished_after_start CHECK (finished_at >= started_at),
  CONSTRAINT done_is_finished CHECK (state IN ('PROPOSED', 'REJECTED', 'FAILED')
    OR (finished_at IS NOT NULL AND objective_micros IS NOT NULL AND input_sha256 IS NOT NULL)),
  CONSTRAINT published_has_time CHECK ((state IN ('PUBLISHED', 'SUPERSEDED')) = (published_at IS NOT NULL))
);
CREATE UNIQUE INDEX run_one_published ON plan.run (tenant, kind, scope_id, plan_date, shift)
  WHERE state = 'PUBLISHED';

CREATE FUNCTION plan.run_state_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.state, NEW.state) NOT IN (
    ('PROPOSED', 'APPROVED'), ('PROPOSED', 'REJECTED'), ('PROPOSED', 'FAILED'),
    ('APPROVED', 'PUBLISHED'), ('APPROVED', 'REJECTED'), ('APPROVED', 'FAILED'),
    ('PUBLISHED', 'SUPERSEDED'), ('FAILED', 'PROPOSED')
  ) THEN
    RAISE EXCEPTION 'The run (%) can''t go from % to %.', OLD.run_id, OLD.state, NEW.state
      USING ERRCODE = 'check_violation',
        HINT = 'It goes PROPOSED, APPROVED, PUBLISHED, SUPERSEDED, or REJECTED or FAILED before it is published.';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER run_state_follows BEFORE UPDATE OF state ON plan.run
  FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION plan.run_state_follows();

CREATE TABLE plan.slotting_assignment (
  run_id bigint NOT NULL CONSTRAINT slotting_assignment_run REFERENCES plan.run ON DELETE CASCADE,
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  face_no integer NOT NULL CONSTRAINT face_no_range CHECK (face_no BETWEEN 0 AND 9999),
  location_id text COLLATE "C",
  division integer NOT NULL DEFAULT 1 CONSTRAINT division_range CHECK (division BETWEEN 1 AND 99),
  was_location_id text COLLATE "C",
  was_division integer CONSTRAINT was_division_range CHECK (was_division BETWEEN 1 AND 99),
  PRIMARY KEY (run_id, seller_id, sku_id, face_no),
  CONSTRAINT one_sku_a_location UNIQUE (run_id, location_id, division),
  CONSTRAINT was_both_or_none CHECK ((was_location_id IS NULL) = (was_division IS NULL))
);

CREATE TABLE plan.slotting_chain (
  run_id bigint NOT NULL CONSTRAINT slotting_chain_run REFERENCES plan.run ON DELETE CASCADE,
  chain_no integer NOT NULL CONSTRAINT chain_no_range CHECK (chain_no >= 0),
  moves integer NOT NULL CONSTRAINT moves_range CHECK (moves >= 0),
  gain_micros_a_day bigint NOT NULL,
  cost_micros bigint NOT NULL,
  payback_days numeric CONSTRAINT payback_days_range CHECK (payback_days >= 0),
  reason_zh text NOT NULL,
  reason_en text NOT NULL,
  PRIMARY KEY (run_id, chain_no)
);

CREATE TABLE plan.slotting_move (
  run_id bigint NOT NULL CONSTRAINT slotting_move_run REFERENCES plan.run ON DELETE CASCADE,
  move_no integer NOT NULL CONSTRAINT move_no_range CHECK (move_no >= 1),
  chain_no integer NOT NULL,
  kind text COLLATE "C" NOT NULL
    CONSTRAINT kind_known CHECK (kind IN ('RELOCATE', 'TO_BUFFER', 'FROM_BUFFER', 'PUT_AWAY')),
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  face_no integer NOT NULL CONSTRAINT face_no_range CHECK (face_no BETWEEN 0 AND 9999),
  from_location_id text COLLATE "C",
  from_division integer CONSTRAINT from_division_range CHECK (from_division BETWEEN 1 AND 99),
  to_location_id text COLLATE "C" NOT NULL,
  to_division integer NOT NULL CONSTRAINT to_division_range CHECK (to_division BETWEEN 1 AND 99),
  units integer NOT NULL CONSTRAINT units_range CHECK (units >= 0),
  minutes numeric NOT NULL CONSTRAINT minutes_range CHECK (minutes >= 0),
  PRIMARY KEY (run_id, move_no),
  CONSTRAINT slotting_move_chain FOREIGN KEY (run_id, chain_no) REFERENCES plan.slotting_chain
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT from_both_or_none CHECK ((from_location_id IS NULL) = (from_division IS NULL)),
  CONSTRAINT put_away_from_nowhere CHECK ((kind = 'PUT_AWAY') = (from_location_id IS NULL)),
  CONSTRAINT goes_somewhere_else CHECK (from_location_id <> to_location_id OR from_division <> to_division)
);

CREATE TABLE plan.cost (
  run_id bigint NOT NULL CONSTRAINT cost_run REFERENCES plan.run ON DELETE CASCADE,
  side text COLLATE "C" NOT NULL CONSTRAINT side_known CHECK (side IN ('IN_FORCE', 'PLAN')),
  term text COLLATE "C" NOT NULL CONSTRAINT term_form CHECK (term ~ '^[a-z][A-Za-z0-9]*$'),
  micros bigint NOT NULL,
  PRIMARY KEY (run_id, side, term)
);

CREATE TABLE plan.reason (
  run_id bigint NOT NULL CONSTRAINT reason_run REFERENCES plan.run ON DELETE CASCADE,
  reason_no integer NOT NULL CONSTRAINT reason_no_range CHECK (reason_no >= 0),
  subject text NOT NULL,
  code text COLLATE "C" NOT NULL CONSTRAINT code_form CHECK (code <> ''),
  micros bigint NOT NULL,
  zh text NOT NULL,
  en text NOT NULL,
  PRIMARY KEY (run_id, reason_no)
);

CREATE TABLE plan.finding (
  run_id bigint NOT NULL CONSTRAINT finding_run REFERENCES plan.run ON DELETE CASCADE,
  finding_no integer NOT NULL CONSTRAINT finding_no_range CHECK (finding_no >= 0),
  severity text COLLATE "C" NOT NULL CONSTRAINT severity_known CHECK (severity IN ('INFO', 'WARN', 'ERROR')),
  code text COLLATE "C" NOT NULL CONSTRAINT code_form CHECK (code <> ''),
  subject text NOT NULL,
  zh text NOT NULL,
  en text NOT NULL,
  PRIMARY KEY (run_id, finding_no)
);

CREATE TABLE plan.replay_day (
  run_id bigint NOT NULL CONSTRAINT replay_day_run REFERENCES plan.run ON DELETE CASCADE,
  day date NOT NULL,
  is_seen boolean NOT NULL,
  arrangement text COLLATE "C" NOT NULL CONSTRAINT arrangement_form CHECK (arrangement ~ '^[A-Z][A-Z0-9_]*$'),
  tours integer NOT NULL CONSTRAINT tours_range CHECK (tours >= 0),
  lines integer NOT NULL CONSTRAINT lines_range CHECK (lines >= 0),
  metres numeric NOT NULL CONSTRAINT metres_range CHECK (metres >= 0),
  seconds numeric NOT NULL CONSTRAINT seconds_range CHECK (seconds >= 0),
  micros bigint NOT NULL CONSTRAINT micros_range CHECK (micros >= 0),
  PRIMARY KEY (run_id, day, arrangement)
);

CREATE TABLE plan.convergence (
  run_id bigint NOT NULL CONSTRAINT convergence_run REFERENCES plan.run ON DELETE CASCADE,
  point_no integer NOT NULL CONSTRAINT point_no_range CHECK (point_no >= 0),
  elapsed_millis bigint NOT NULL CONSTRAINT elapsed_millis_range CHECK (elapsed_millis >= 0),
  phase text NOT NULL,
  objective_micros bigint NOT NULL,
  bound_micros bigint,
  PRIMARY KEY (run_id, point_no)
);

-- What was carried out comes back from the warehouse, so it is a feed, but of rows of a plan.
CREATE TABLE feed.move_done (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT move_done_warehouse REFERENCES feed.warehouse,
  plan_id bigint NOT NULL,
  move_no integer NOT NULL,
  done_at timestamptz NOT NULL,
  units integer NOT NULL CONSTRAINT units_range CHECK (units BETWEEN 0 AND 1000000000),
  PRIMARY KEY (warehouse_id, plan_id, move_no),
  CONSTRAINT move_done_move FOREIGN KEY (plan_id, move_no) REFERENCES plan.slotting_move
);
