-- By which the verifier finds a row that was written wrong.

ALTER TABLE plan.forecast_total ADD COLUMN rows_sha256 text COLLATE "C" NOT NULL
  CONSTRAINT rows_sha256_form CHECK (rows_sha256 ~ '^[0-9a-f]{64}$');
COMMENT ON COLUMN plan.forecast_total.rows_sha256 IS 'Hash of the rows summed, as they were forecast.';
