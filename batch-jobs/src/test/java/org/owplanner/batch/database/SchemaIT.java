package org.owplanner.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaIT {

  private static final String OURS = "ARRAY['feed', 'plan', 'ops']::regnamespace[]";

  private static Database database;

  @BeforeAll
  static void start() throws SQLException {
    database = TestDatabase.empty();
    execute(
        "INSERT INTO feed.seller VALUES ('A', 'Ann'), ('B', 'Bea')",
        "INSERT INTO feed.warehouse VALUES ('W', 'W', 'GB', 'Europe/London', 'GBP', 'A1')",
        "INSERT INTO feed.aisle VALUES ('W', 'A1', 0)",
        """
        INSERT INTO feed.location VALUES
          ('W', 'L1', 'Z', 'A1', 1, 0, 0, 9, 9, 9, 9, 'AMBIENT', 'PIECE', 1, NULL, false),
          ('W', 'L2', 'Z', 'A1', 2, 0, 0, 9, 9, 9, 9, 'AMBIENT', 'PIECE', 2, NULL, false)""",
        """
        INSERT INTO feed.sku SELECT s, 'X', 'x', 1, 1, 1, 1, 1, 'AMBIENT', NULL, 'PIECE', 1, false
        FROM unnest(ARRAY['A', 'B']) s""",
        "INSERT INTO feed.slot VALUES ('W', 'L1', 1, 'A', 'X'), ('W', 'L2', 1, 'B', 'X')",
        """
        INSERT INTO feed.stock SELECT 'W', s, 'X', 5, NULL, now() FROM unnest(ARRAY['A', 'B']) s""",
        """
        INSERT INTO feed.order_line SELECT 'W', s, 1, s, 'X', 1, now(), 'GB', 'SALE', NULL
        FROM unnest(ARRAY['A', 'B']) s""");
    plan(1, "PUBLISHED");
    plan(2, "PROPOSED");
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void everyTableViewColumnAndFunctionIsCommented() throws SQLException {
    assertThat(
            strings(
                """
                SELECT c.oid::regclass || coalesce('.' || a.attname, '')
                FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE c.relnamespace = ANY (%1$s) AND c.relkind IN ('r', 'v', 'p', 'm')
                  AND (obj_description(c.oid, 'pg_class') IS NULL OR col_description(c.oid, a.attnum) IS NULL)
                UNION ALL SELECT p.oid::regprocedure::text FROM pg_proc p
                WHERE p.pronamespace = ANY (%1$s) AND obj_description(p.oid, 'pg_proc') IS NULL
                """
                    .formatted(OURS)))
        .isEmpty();
  }

  @Test
  void everyConstraintOfAFeedTellsWhatToDo() throws SQLException {
    assertThat(
            strings(
                """
                SELECT conrelid::regclass || ' ' || conname FROM pg_constraint
                WHERE connamespace = 'feed'::regnamespace AND contype IN ('c', 'f')
                  AND coalesce(obj_description(oid, 'pg_constraint'), '') NOT LIKE 'must %.'
                """))
        .isEmpty();
  }

  @Test
  void everyColumnOfAFeedHasAnExample() throws SQLException {
    assertThat(
            strings(
                """
                SELECT attrelid::regclass || '.' || attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
                WHERE c.relnamespace = 'feed'::regnamespace AND c.relkind = 'r' AND attnum > 0
                  AND col_description(attrelid, attnum) NOT LIKE '% Example: _%'
                """))
        .isEmpty();
  }

  @Test
  void everyTableOfSellersRowsIsUnderForcedRowLevelSecurity() throws SQLException {
    var tables =
        strings(
            """
            SELECT c.oid::regclass || ' ' || c.relforcerowsecurity FROM pg_class c
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'seller_id'
            WHERE c.relnamespace = ANY (%s) AND c.relkind = 'r'
            """
                .formatted(OURS));

    assertThat(tables).hasSizeGreaterThanOrEqualTo(7).allMatch(t -> t.endsWith(" true"));
  }

  @Test
  void owpWorksAsARoleThatIsNeitherSuperuserNorOwnerOfAnything() throws SQLException {
    assertThat(
            strings(
                """
                SELECT current_user || ' ' || rolsuper || rolbypassrls || rolcreaterole || ' '
                  || (SELECT count(*) FROM pg_class WHERE relowner = r.oid AND relpersistence = 'p')
                FROM pg_roles r WHERE rolname = current_user
                """))
        .containsExactly("owp_planner falsefalsefalse 0");
    assertRefused("42501", "CREATE TABLE feed.x (a int)");
    assertRefused("42501", "ALTER TABLE feed.sku ADD COLUMN x int");
    assertRefused("42501", "DELETE FROM feed.sku");
    assertRefused("42501", "DELETE FROM ops.audit");
    assertRefused("42501", "INSERT INTO ops.flyway_schema_history (installed_rank) VALUES (99)");
  }

  @Test
  void aSellerSeesItsOwnRowsOnly() throws SQLException {
    for (var table :
        List.of("feed.seller", "feed.sku", "feed.slot", "feed.stock", "feed.order_line")) {
      assertThat(asSeller("A", "SELECT DISTINCT seller_id FROM " + table)).containsExactly("A");
    }
    assertThat(asSeller("", "SELECT seller_id FROM feed.seller")).isEmpty();
  }

  @Test
  void aSellerSeesItsOwnRowsOfPublishedPlansOnly() throws SQLException {
    assertThat(asSeller("A", "SELECT run_id || seller_id FROM plan.slotting_assignment"))
        .containsExactly("1A");
    assertThat(asSeller("B", "SELECT run_id || seller_id FROM plan.published_slotting_assignment"))
        .containsExactly("1B");
  }

  @Test
  void aSellerChangesNothingAndSeesNoOthersBusiness() {
    for (var sql :
        List.of(
            "UPDATE feed.sku SET price_cents = 0",
            "INSERT INTO feed.seller VALUES ('C', 'Cid')",
            "SELECT * FROM feed.warehouse",
            "SELECT * FROM plan.cost",
            "SELECT objective_micros FROM plan.run",
            "SELECT * FROM ops.reject")) {
      assertThatThrownBy(() -> asSeller("A", sql))
          .as(sql)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void aRunsStateNeverSkipsOrGoesBack() throws SQLException {
    assertRefused(
        "23514", "UPDATE plan.run SET state = 'PUBLISHED', published_at = now() WHERE run_id = 2");
    assertRefused(
        "23514", "UPDATE plan.run SET state = 'PROPOSED', published_at = NULL WHERE run_id = 1");
  }

  @Test
  void twoPlansForOneNightAreNeverPublishedAtOnce() {
    assertRefused(
        "23505",
        "UPDATE plan.run SET state = 'APPROVED', finished_at = now() WHERE run_id = 2",
        "UPDATE plan.run SET state = 'PUBLISHED', published_at = now() WHERE run_id = 2");
  }

  @Test
  void aBoundAboveTheObjectiveIsRefused() {
    assertRefused(
        "23514", "UPDATE plan.run SET bound_micros = 11, bound_method = 'LP' WHERE run_id = 1");
  }

  @Test
  void twoSkusInOneLocationAreRefused() {
    assertRefused(
        "23505", "UPDATE plan.slotting_assignment SET location_id = 'L1' WHERE run_id = 1");
  }

  @Test
  void aSlotInADivisionThatItsLocationLacksIsRefused() {
    assertRefused("23514", "INSERT INTO feed.slot VALUES ('W', 'L2', 3, 'A', 'X')");
    assertRefused(
        "23514",
        "INSERT INTO feed.slot VALUES ('W', 'L2', 2, 'A', 'X')",
        "UPDATE feed.location SET divisions = 1 WHERE location_id = 'L2'");
  }

  @Test
  void aTableThatIsOpenedForCopyMustBeClosedBeforeTheTransactionEnds() throws SQLException {
    execute(
        "DO $$ BEGIN ASSERT feed.open_for_copy('plan.cost', false) = 'CLOSED'; END $$",
        "DO $$ BEGIN ASSERT feed.open_for_copy('feed.sku', false) = 'CLOSED'; END $$",
        """
        DO $$ BEGIN
          ASSERT feed.open_for_copy('feed.order_line', false) <> 'CLOSED';
          PERFORM feed.close_after_copy('feed.order_line');
          ASSERT (SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = 'feed.order_line'::regclass);
        END $$""");
    assertRefused(
        "P0001",
        "SELECT feed.open_for_copy('feed.order_line', false)",
        "SET CONSTRAINTS ALL IMMEDIATE");
  }

  private static void plan(int runId, String state) throws SQLException {
    execute(
        """
        INSERT INTO plan.run (run_id, kind, scope_id, plan_date, revision, state, seed, budget, rates, versions,
          input_sha256, objective_micros, currency, finished_at, published_at)
        OVERRIDING SYSTEM VALUE
        VALUES (%d, 'SLOTTING', 'W', '2011-11-01', %d, '%s', 1, '{}', '{}', '{}', repeat('0', 64), 10, 'GBP', now(), %s)"""
            .formatted(runId, runId, state, state.equals("PUBLISHED") ? "now()" : "NULL"),
        """
        INSERT INTO plan.slotting_assignment VALUES
          (%1$d, 'A', 'X', 0, 'L1', 1, NULL, NULL), (%1$d, 'B', 'X', 0, 'L2', 1, NULL, NULL)"""
            .formatted(runId));
  }

  private static void execute(String... sqls) throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      execute(connection, sqls);
    }
  }

  private static void execute(Connection connection, String... sqls) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : sqls) {
        statement.execute(sql);
      }
    }
  }

  /// The last statement fails with this SQL state; nothing of them stays.
  private static void assertRefused(String sqlState, String... sqls) {
    assertThatThrownBy(
            () -> {
              try (var connection = database.dataSource().getConnection()) {
                connection.setAutoCommit(false);
                try {
                  execute(connection, sqls);
                } finally {
                  connection.rollback();
                }
              }
            })
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(sqlState));
  }

  private static List<String> strings(String sql) throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      return strings(connection, sql);
    }
  }

  private static List<String> asSeller(String seller, String sql) throws SQLException {
    try (var connection = ConnectionSource.open(database.address())) {
      execute(connection, "SET ROLE owp_seller", "SET owp.seller_id = '%s'".formatted(seller));
      return strings(connection, sql);
    }
  }

  private static List<String> strings(Connection connection, String sql) throws SQLException {
    var strings = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }
}
