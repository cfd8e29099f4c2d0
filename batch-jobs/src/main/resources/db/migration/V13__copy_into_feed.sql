-- COPY takes no table under row-level security, and the way round it, a temporary table and an INSERT of what is in it,
-- costs as much again. So a table may be opened for the length of one transaction: locked against everyone else, its
-- row-level security off, and, where it is empty, its key dropped, to be built by sorting when the rows are in. Nobody
-- else ever sees it open, and a transaction that doesn't close it can't be committed.

DROP FUNCTION feed.load_into_empty(regclass, regclass);

CREATE TABLE ops.open_table (
  target text NOT NULL,
  was_empty boolean NOT NULL,
  has_row_security boolean NOT NULL,
  key_name text NOT NULL,
  key_definition text NOT NULL,
  PRIMARY KEY (target)
);
COMMENT ON TABLE ops.open_table IS 'Feed tables that a transaction has opened for COPY; empty for everyone else.';
COMMENT ON COLUMN ops.open_table.target IS 'The table, with its schema.';
COMMENT ON COLUMN ops.open_table.was_empty IS 'Whether it held nothing and its key was dropped.';
COMMENT ON COLUMN ops.open_table.has_row_security IS 'Whether its row-level security was switched off.';
COMMENT ON COLUMN ops.open_table.key_name IS 'Name of its primary key.';
COMMENT ON COLUMN ops.open_table.key_definition IS 'What its primary key is of.';
REVOKE ALL ON ops.open_table FROM PUBLIC, owp_planner;
-- Only for backups, which read all tables.
GRANT SELECT ON ops.open_table TO owp_planner;

-- 'EMPTY' or 'FILLED' as the table was, or 'CLOSED' where it can't be opened: it isn't a table of the feed, others refer
-- to it, somebody reads it just now, or it isn't empty and should be.
CREATE FUNCTION feed.open_for_copy(target regclass, only_empty boolean) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  key record;
  is_empty boolean;
  is_secured boolean;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_class WHERE oid = target AND relkind = 'r' AND relnamespace = 'feed'::regnamespace)
    OR EXISTS (SELECT FROM pg_constraint WHERE confrelid = target)
    OR (only_empty AND pg_relation_size(target) > 0)
  THEN
    RETURN 'CLOSED';
  END IF;
  BEGIN
    EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE NOWAIT', target);
  EXCEPTION WHEN lock_not_available THEN
    RETURN 'CLOSED';
  END;
  is_empty := pg_relation_size(target) = 0;
  IF only_empty AND NOT is_empty THEN
    RETURN 'CLOSED';
  END IF;
  SELECT conname, pg_get_constraintdef(oid) AS definition INTO STRICT key
    FROM pg_constraint WHERE conrelid = target AND contype = 'p';
  SELECT relrowsecurity INTO STRICT is_secured FROM pg_class WHERE oid = target;
  INSERT INTO ops.open_table VALUES (target::text, is_empty, is_secured, key.conname, key.definition);
  IF is_empty THEN
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', target, key.conname);
    -- New storage, of which a server without replicas needs no log.
    EXECUTE format('TRUNCATE %s', target);
  END IF;
  IF is_secured THEN
    EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', target);
  END IF;
  RETURN CASE WHEN is_empty THEN 'EMPTY' ELSE 'FILLED' END;
END
$$;

CREATE FUNCTION feed.close_after_copy(opened regclass) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  was record;
BEGIN
  DELETE FROM ops.open_table WHERE target = opened::text RETURNING * INTO STRICT was;
  IF was.has_row_security THEN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', opened);
  END IF;
  IF was.was_empty THEN
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', opened, was.key_name, was.key_definition);
  END IF;
END
$$;

CREATE FUNCTION ops.refuse_open_table() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM ops.open_table WHERE target = NEW.target) THEN
    RAISE EXCEPTION 'The table (%) was opened for COPY and must be closed before the transaction ends. Call feed.close_after_copy.', NEW.target;
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER open_table_is_closed AFTER INSERT ON ops.open_table
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ops.refuse_open_table();

REVOKE ALL ON FUNCTION feed.open_for_copy(regclass, boolean), feed.close_after_copy(regclass), ops.refuse_open_table() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION feed.open_for_copy(regclass, boolean), feed.close_after_copy(regclass) TO owp_planner;

COMMENT ON FUNCTION feed.open_for_copy(regclass, boolean) IS 'Opens a feed table for COPY until the transaction''s end; EMPTY or FILLED as it was, or CLOSED where that can''t be.';
COMMENT ON FUNCTION feed.close_after_copy(regclass) IS 'Closes a feed table that this transaction has opened for COPY, and builds its key if it was dropped.';
COMMENT ON FUNCTION ops.refuse_open_table() IS 'Refuses a transaction that leaves a table open.';
