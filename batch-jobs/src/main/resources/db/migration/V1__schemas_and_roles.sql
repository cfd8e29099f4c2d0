-- Three schemas: what others write (feed), what we write (plan), how we run (ops).
-- The user that runs the migrations owns everything; owp works as owp_planner, a seller reads as owp_seller.

CREATE SCHEMA IF NOT EXISTS feed;
CREATE SCHEMA IF NOT EXISTS plan;
CREATE SCHEMA IF NOT EXISTS ops;

COMMENT ON SCHEMA feed IS 'What WMS, OMS, ERP and TMS write: the input of every plan. Filled by owp import.';
COMMENT ON SCHEMA plan IS 'What owp writes: runs, their plans, costs, reasons and proofs. Consumers read the published_ views.';
COMMENT ON SCHEMA ops IS 'How owp runs: job repository, imports, rejects, stored problems, audit.';

-- Roles belong to the server, not to the database, so they may be there already.
DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['owp_planner', 'owp_seller'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS', role_name);
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN
          NULL; -- another owp made it in the meantime
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'The user (%) may not create the role (%).', current_user, role_name
            USING HINT = format('Let an administrator run: CREATE ROLE %I NOLOGIN; GRANT %I TO %I;',
                                role_name, role_name, current_user);
      END;
    END IF;
    BEGIN
      EXECUTE format('GRANT %I TO %I', role_name, current_user);
    EXCEPTION WHEN insufficient_privilege THEN
      IF NOT pg_has_role(current_user, role_name, 'MEMBER') THEN
        RAISE EXCEPTION 'The user (%) may not become the role (%).', current_user, role_name
          USING HINT = format('Let an administrator run: GRANT %I TO %I;', role_name, current_user);
      END IF;
    END;
  END LOOP;
END
$$;

-- Nobody but the owner makes objects here, and only those two roles look inside.
REVOKE ALL ON SCHEMA feed, plan, ops FROM PUBLIC;
GRANT USAGE ON SCHEMA feed, plan, ops TO owp_planner;
GRANT USAGE ON SCHEMA feed, plan TO owp_seller;
