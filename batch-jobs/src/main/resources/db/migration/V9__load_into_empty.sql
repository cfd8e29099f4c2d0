-- A year's orders at once, into a table that holds none: the primary key is built when the rows are in, by sorting, in
-- half the time that it takes row by row; and a server without replicas needn't log what it can throw away. Both need
-- the owner's rights, so this function has them, and does nothing to a table that was ever written to.

CREATE FUNCTION feed.load_into_empty(target regclass, stage regclass) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  key record;
  columns text;
BEGIN
  -- A plain table only: reading a view could run anything, with the owner's rights.
  IF NOT EXISTS (SELECT FROM pg_class WHERE oid = target AND relkind = 'r' AND relnamespace = 'feed'::regnamespace)
    OR NOT EXISTS (SELECT FROM pg_class WHERE oid = stage AND relkind = 'r' AND relpersistence = 't')
    OR EXISTS (SELECT FROM pg_constraint WHERE confrelid = target)
  THEN
    RETURN false;
  END IF;
  EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', target);
  IF pg_relation_size(target) > 0 THEN
    RETURN false;
  END IF;
  SELECT conname, pg_get_constraintdef(oid) AS definition INTO STRICT key
    FROM pg_constraint WHERE conrelid = target AND contype = 'p';
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO STRICT columns
    FROM pg_attribute WHERE attrelid = target AND attnum > 0 AND NOT attisdropped;
  EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', target, key.conname);
  EXECUTE format('TRUNCATE %s', target);
  EXECUTE format('INSERT INTO %s (%s) SELECT %s FROM %s', target, columns, columns, stage);
  EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', target, key.conname, key.definition);
  RETURN true;
END
$$;
REVOKE ALL ON FUNCTION feed.load_into_empty(regclass, regclass) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION feed.load_into_empty(regclass, regclass) TO owp_planner;

COMMENT ON FUNCTION feed.load_into_empty(regclass, regclass) IS 'Loads all rows of a temporary table of the same columns into a feed table that is empty; false where it isn''t.';
