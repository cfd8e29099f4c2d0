-- Spring Batch 6.0's tables (schema-postgresql.sql of spring-batch-core), prefix ops.batch_, with two indexes more:
-- its own queries look executions up by instance and steps by execution and name.

CREATE TABLE ops.batch_job_instance (
  job_instance_id bigint NOT NULL PRIMARY KEY,
  version bigint,
  job_name varchar(100) NOT NULL,
  job_key varchar(32) NOT NULL,
  CONSTRAINT job_inst_un UNIQUE (job_name, job_key)
);

CREATE TABLE ops.batch_job_execution (
  job_execution_id bigint NOT NULL PRIMARY KEY,
  version bigint,
  job_instance_id bigint NOT NULL CONSTRAINT job_inst_exec_fk REFERENCES ops.batch_job_instance,
  create_time timestamp NOT NULL,
  start_time timestamp,
  end_time timestamp,
  status varchar(10),
  exit_code varchar(2500),
  exit_message varchar(2500),
  last_updated timestamp
);
CREATE INDEX batch_job_execution_by_instance ON ops.batch_job_execution (job_instance_id);

CREATE TABLE ops.batch_job_execution_params (
  job_execution_id bigint NOT NULL CONSTRAINT job_exec_params_fk REFERENCES ops.batch_job_execution,
  parameter_name varchar(100) NOT NULL,
  parameter_type varchar(100) NOT NULL,
  parameter_value varchar(2500),
  identifying char(1) NOT NULL
);
CREATE INDEX batch_job_execution_params_by_execution ON ops.batch_job_execution_params (job_execution_id);

CREATE TABLE ops.batch_step_execution (
  step_execution_id bigint NOT NULL PRIMARY KEY,
  version bigint NOT NULL,
  step_name varchar(100) NOT NULL,
  job_execution_id bigint NOT NULL CONSTRAINT job_exec_step_fk REFERENCES ops.batch_job_execution,
  create_time timestamp NOT NULL,
  start_time timestamp,
  end_time timestamp,
  status varchar(10),
  commit_count bigint,
  read_count bigint,
  filter_count bigint,
  write_count bigint,
  read_skip_count bigint,
  write_skip_count bigint,
  process_skip_count bigint,
  rollback_count bigint,
  exit_code varchar(2500),
  exit_message varchar(2500),
  last_updated timestamp
);
CREATE INDEX batch_step_execution_by_step ON ops.batch_step_execution (job_execution_id, step_name);

CREATE TABLE ops.batch_step_execution_context (
  step_execution_id bigint NOT NULL PRIMARY KEY CONSTRAINT step_exec_ctx_fk REFERENCES ops.batch_step_execution,
  short_context varchar(2500) NOT NULL,
  serialized_context text
);

CREATE TABLE ops.batch_job_execution_context (
  job_execution_id bigint NOT NULL PRIMARY KEY CONSTRAINT job_exec_ctx_fk REFERENCES ops.batch_job_execution,
  short_context varchar(2500) NOT NULL,
  serialized_context text
);

CREATE SEQUENCE ops.batch_step_execution_seq MAXVALUE 9223372036854775807 NO CYCLE;
CREATE SEQUENCE ops.batch_job_execution_seq MAXVALUE 9223372036854775807 NO CYCLE;
CREATE SEQUENCE ops.batch_job_instance_seq MAXVALUE 9223372036854775807 NO CYCLE;

COMMENT ON TABLE ops.batch_job_instance IS 'Jobs with their identifying parameters (Spring Batch).';
COMMENT ON COLUMN ops.batch_job_instance.job_instance_id IS 'Number of the instance.';
COMMENT ON COLUMN ops.batch_job_instance.version IS 'Counts changes, against lost updates.';
COMMENT ON COLUMN ops.batch_job_instance.job_name IS 'Name of the job.';
COMMENT ON COLUMN ops.batch_job_instance.job_key IS 'Hash of the identifying parameters.';

COMMENT ON TABLE ops.batch_job_execution IS 'Tries to run a job instance (Spring Batch).';
COMMENT ON COLUMN ops.batch_job_execution.job_execution_id IS 'Number of the execution.';
COMMENT ON COLUMN ops.batch_job_execution.version IS 'Counts changes, against lost updates.';
COMMENT ON COLUMN ops.batch_job_execution.job_instance_id IS 'Instance that is run.';
COMMENT ON COLUMN ops.batch_job_execution.create_time IS 'When it was asked for, local time of the process.';
COMMENT ON COLUMN ops.batch_job_execution.start_time IS 'When it began.';
COMMENT ON COLUMN ops.batch_job_execution.end_time IS 'When it ended; null while it runs, and after a kill.';
COMMENT ON COLUMN ops.batch_job_execution.status IS 'STARTING, STARTED, COMPLETED, FAILED, STOPPED, …';
COMMENT ON COLUMN ops.batch_job_execution.exit_code IS 'How it ended.';
COMMENT ON COLUMN ops.batch_job_execution.exit_message IS 'Why it ended so.';
COMMENT ON COLUMN ops.batch_job_execution.last_updated IS 'When this row changed last.';

COMMENT ON TABLE ops.batch_job_execution_params IS 'Parameters of an execution (Spring Batch).';
COMMENT ON COLUMN ops.batch_job_execution_params.job_execution_id IS 'Execution that they were given to.';
COMMENT ON COLUMN ops.batch_job_execution_params.parameter_name IS 'Name.';
COMMENT ON COLUMN ops.batch_job_execution_params.parameter_type IS 'Java type.';
COMMENT ON COLUMN ops.batch_job_execution_params.parameter_value IS 'Value as text.';
COMMENT ON COLUMN ops.batch_job_execution_params.identifying IS 'Y: makes the instance what it is; N: a setting.';

COMMENT ON TABLE ops.batch_step_execution IS 'Steps of an execution, partitions too (Spring Batch).';
COMMENT ON COLUMN ops.batch_step_execution.step_execution_id IS 'Number of the step execution.';
COMMENT ON COLUMN ops.batch_step_execution.version IS 'Counts changes, against lost updates.';
COMMENT ON COLUMN ops.batch_step_execution.step_name IS 'Name of the step, with its partition.';
COMMENT ON COLUMN ops.batch_step_execution.job_execution_id IS 'Execution that it is part of.';
COMMENT ON COLUMN ops.batch_step_execution.create_time IS 'When it was asked for, local time of the process.';
COMMENT ON COLUMN ops.batch_step_execution.start_time IS 'When it began.';
COMMENT ON COLUMN ops.batch_step_execution.end_time IS 'When it ended.';
COMMENT ON COLUMN ops.batch_step_execution.status IS 'STARTING, STARTED, COMPLETED, FAILED, STOPPED, …';
COMMENT ON COLUMN ops.batch_step_execution.commit_count IS 'Transactions committed.';
COMMENT ON COLUMN ops.batch_step_execution.read_count IS 'Items read.';
COMMENT ON COLUMN ops.batch_step_execution.filter_count IS 'Items left out by a rule.';
COMMENT ON COLUMN ops.batch_step_execution.write_count IS 'Items written.';
COMMENT ON COLUMN ops.batch_step_execution.read_skip_count IS 'Items skipped while reading.';
COMMENT ON COLUMN ops.batch_step_execution.write_skip_count IS 'Items skipped while writing.';
COMMENT ON COLUMN ops.batch_step_execution.process_skip_count IS 'Items skipped while processing.';
COMMENT ON COLUMN ops.batch_step_execution.rollback_count IS 'Transactions rolled back.';
COMMENT ON COLUMN ops.batch_step_execution.exit_code IS 'How it ended.';
COMMENT ON COLUMN ops.batch_step_execution.exit_message IS 'Why it ended so.';
COMMENT ON COLUMN ops.batch_step_execution.last_updated IS 'When this row changed last.';

COMMENT ON TABLE ops.batch_step_execution_context IS 'What a step remembers for its restart (Spring Batch).';
COMMENT ON COLUMN ops.batch_step_execution_context.step_execution_id IS 'Step execution that remembers.';
COMMENT ON COLUMN ops.batch_step_execution_context.short_context IS 'Its memory, shortened where it is long.';
COMMENT ON COLUMN ops.batch_step_execution_context.serialized_context IS 'Its memory in full where it is long.';

COMMENT ON TABLE ops.batch_job_execution_context IS 'What an execution remembers for its restart (Spring Batch).';
COMMENT ON COLUMN ops.batch_job_execution_context.job_execution_id IS 'Execution that remembers.';
COMMENT ON COLUMN ops.batch_job_execution_context.short_context IS 'Its memory, shortened where it is long.';
COMMENT ON COLUMN ops.batch_job_execution_context.serialized_context IS 'Its memory in full where it is long.';
