-- How owp runs: imports and their rejects, stored problems, audit.

CREATE TABLE ops.import (
  import_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  file text NOT NULL,
  table_name text COLLATE "C" NOT NULL,
  sha256 text COLLATE "C" NOT NULL CONSTRAINT sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  outcome text COLLATE "C" NOT NULL DEFAULT 'RUNNING'
    CONSTRAINT outcome_known CHECK (outcome IN ('RUNNING', 'LOADED', 'UNCHANGED', 'REFUSED', 'FAILED')),
  message text NOT NULL DEFAULT '',
  rows_read bigint NOT NULL DEFAULT 0 CONSTRAINT rows_read_range CHECK (rows_read >= 0),
  rows_loaded bigint NOT NULL DEFAULT 0 CONSTRAINT rows_loaded_range CHECK (rows_loaded >= 0),
  rows_rejected bigint NOT NULL DEFAULT 0 CONSTRAINT rows_rejected_range CHECK (rows_rejected >= 0),
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  quality jsonb,
  CONSTRAINT loaded_were_read CHECK (rows_loaded + rows_rejected <= rows_read),
  CONSTRAINT only_loaded_has_rows CHECK (outcome = 'LOADED' OR rows_loaded = 0),
  CONSTRAINT running_is_unfinished CHECK ((outcome = 'RUNNING') = (finished_at IS NULL))
);
CREATE INDEX import_by_file ON ops.import (table_name, import_id);

CREATE TABLE ops.reject (
  reject_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  import_id bigint NOT NULL CONSTRAINT reject_import REFERENCES ops.import ON DELETE CASCADE,
  file text NOT NULL,
  line bigint NOT NULL CONSTRAINT line_range CHECK (line >= 1),
  column_name text NOT NULL,
  value text NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX reject_by_import ON ops.reject (import_id, line);

CREATE TABLE ops.problem (
  run_id bigint NOT NULL CONSTRAINT problem_run REFERENCES plan.run ON DELETE CASCADE,
  partition_name text COLLATE "C" NOT NULL CONSTRAINT partition_name_form CHECK (length(partition_name) BETWEEN 1 AND 100),
  sha256 text COLLATE "C" NOT NULL CONSTRAINT sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  codec text COLLATE "C" NOT NULL,
  payload bytea NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (run_id, partition_name)
);
-- It is compressed already; TOAST would only try again.
ALTER TABLE ops.problem ALTER COLUMN payload SET STORAGE EXTERNAL;

CREATE TABLE ops.audit (
  audit_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  actor text NOT NULL DEFAULT session_user,
  action text COLLATE "C" NOT NULL CONSTRAINT action_form CHECK (action <> ''),
  subject text NOT NULL,
  detail jsonb NOT NULL DEFAULT '{}'
);

COMMENT ON TABLE ops.import IS 'Files imported, a row a try.';
COMMENT ON COLUMN ops.import.import_id IS 'Number of the import.';
COMMENT ON COLUMN ops.import.file IS 'File as it was named.';
COMMENT ON COLUMN ops.import.table_name IS 'Feed table that it fills.';
COMMENT ON COLUMN ops.import.sha256 IS 'Hash of the file''s bytes as they lie on disk.';
COMMENT ON COLUMN ops.import.outcome IS 'RUNNING (or broken off, where nobody runs it); LOADED; UNCHANGED: the same file was loaded last; REFUSED: more rejects than the tolerance, or not a file of this table; FAILED: the database failed.';
COMMENT ON COLUMN ops.import.message IS 'What was wrong with the file as a whole.';
COMMENT ON COLUMN ops.import.rows_read IS 'Rows in the file, without the header.';
COMMENT ON COLUMN ops.import.rows_loaded IS 'Rows accepted, whether or not they changed anything.';
COMMENT ON COLUMN ops.import.rows_rejected IS 'Rows with at least one reject.';
COMMENT ON COLUMN ops.import.started_at IS 'When it began.';
COMMENT ON COLUMN ops.import.finished_at IS 'When it ended; null while it runs or where it broke off.';
COMMENT ON COLUMN ops.import.quality IS 'Quality of the file: complete, valid, timely, consistent.';

COMMENT ON TABLE ops.reject IS 'Why rows of a file were not loaded, a row a reason.';
COMMENT ON COLUMN ops.reject.reject_id IS 'Number of the reject.';
COMMENT ON COLUMN ops.reject.import_id IS 'Import that rejected it.';
COMMENT ON COLUMN ops.reject.file IS 'File as it was named.';
COMMENT ON COLUMN ops.reject.line IS 'Line of the file on which the row begins; the header is line 1.';
COMMENT ON COLUMN ops.reject.column_name IS 'Column, or columns with commas between; empty: the row as a whole.';
COMMENT ON COLUMN ops.reject.value IS 'Value found there, shortened to 200 characters.';
COMMENT ON COLUMN ops.reject.reason IS 'What is wrong with it and what to do.';
COMMENT ON COLUMN ops.reject.at IS 'When it was rejected.';

COMMENT ON TABLE ops.problem IS 'What a run''s planners were given: one consistent snapshot, stored so that restarts and audits see the same.';
COMMENT ON COLUMN ops.problem.run_id IS 'Run that it belongs to.';
COMMENT ON COLUMN ops.problem.partition_name IS 'Partition of the run, such as a zone.';
COMMENT ON COLUMN ops.problem.sha256 IS 'Hash of the payload before compression.';
COMMENT ON COLUMN ops.problem.codec IS 'How the payload is written and compressed, with version.';
COMMENT ON COLUMN ops.problem.payload IS 'The problem.';
COMMENT ON COLUMN ops.problem.stored_at IS 'When it was stored.';

COMMENT ON TABLE ops.audit IS 'Who did what: approvals, rejections, vetoes, resets.';
COMMENT ON COLUMN ops.audit.audit_id IS 'Number of the entry.';
COMMENT ON COLUMN ops.audit.at IS 'When.';
COMMENT ON COLUMN ops.audit.actor IS 'Database user, or the person that owp was told.';
COMMENT ON COLUMN ops.audit.action IS 'What was done, in a word.';
COMMENT ON COLUMN ops.audit.subject IS 'To what.';
COMMENT ON COLUMN ops.audit.detail IS 'More about it.';

-- Flyway makes its own table before the first migration runs.
DO $$
BEGIN
  IF to_regclass('ops.flyway_schema_history') IS NOT NULL THEN
    COMMENT ON TABLE ops.flyway_schema_history IS 'Migrations applied to this database (Flyway).';
    COMMENT ON COLUMN ops.flyway_schema_history.installed_rank IS 'Order in which they were applied.';
    COMMENT ON COLUMN ops.flyway_schema_history.version IS 'Version of the migration.';
    COMMENT ON COLUMN ops.flyway_schema_history.description IS 'What it does.';
    COMMENT ON COLUMN ops.flyway_schema_history.type IS 'Kind of migration.';
    COMMENT ON COLUMN ops.flyway_schema_history.script IS 'Its file.';
    COMMENT ON COLUMN ops.flyway_schema_history.checksum IS 'Checksum of the file.';
    COMMENT ON COLUMN ops.flyway_schema_history.installed_by IS 'Database user who applied it.';
    COMMENT ON COLUMN ops.flyway_schema_history.installed_on IS 'When.';
    COMMENT ON COLUMN ops.flyway_schema_history.execution_time IS 'Milliseconds that it took.';
    COMMENT ON COLUMN ops.flyway_schema_history.success IS 'Whether it succeeded.';
  END IF;
END
$$;
