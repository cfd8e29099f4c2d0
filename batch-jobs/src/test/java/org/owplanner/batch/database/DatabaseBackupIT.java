package org.owplanner.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseBackupIT {

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void fill() throws SQLException {
    database = TestDatabase.empty();
    execute(
        "INSERT INTO feed.seller VALUES ('A', E'Tab\\t, \"quote\" and\\nnewline'), ('B', '跨境')");
    execute(
        """
        INSERT INTO plan.run (kind, scope_id, plan_date, revision, seed, budget, rates, versions, currency)
        VALUES ('SLOTTING', 'W', '2011-11-01', 1, 1, '{"steps": 1}', '{}', '{}', 'GBP')
        """);
    execute("INSERT INTO plan.slotting_chain VALUES (1, 1, 1, 2, 3, 1.5, '因', 'why')");
    execute(
        """
        INSERT INTO plan.slotting_move
        VALUES (1, 1, 1, 'PUT_AWAY', 'A', 'X', 0, NULL, NULL, 'L1', 1, 5, 2.5)
        """);
    execute(
        "INSERT INTO ops.problem VALUES (1, 'all', repeat('a', 64), 'x', '\\x00ff0a5c'::bytea)");
    execute("INSERT INTO ops.audit (action, subject) VALUES ('approve', 'run 1')");
    execute("SELECT nextval('ops.batch_job_instance_seq')");
  }

  @AfterEach
  void stop() {
    database.close();
  }

  @Test
  void aRestoredDatabaseHoldsWhatWasBackedUpAndGoesOnCounting() throws SQLException {
    var file = folder.resolve("owp.zip");
    var before = content();

    database.backup(file);
    TestDatabase.empty(database);
    assertThat(content()).isNotEqualTo(before);
    database.restore(file);

    assertThat(content()).isEqualTo(before);
    assertThat(strings("SELECT nextval('ops.batch_job_instance_seq')")).containsExactly("2");
    assertThat(
            strings("INSERT INTO ops.audit (action, subject) VALUES ('a', 'b') RETURNING audit_id"))
        .containsExactly("2");
    assertThat(
            strings(
                "SELECT count(*) FROM pg_class WHERE relrowsecurity AND NOT relforcerowsecurity"))
        .containsExactly("0");
  }

  @Test
  void aDatabaseThatHoldsRowsIsNotOverwritten() throws SQLException {
    var file = folder.resolve("owp.zip");
    database.backup(file);
    var before = content();

    assertThatThrownBy(() -> database.restore(file))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("owp db reset");
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void aFileThatIsNoBackupIsRefusedBeforeAnythingIsTouched() throws IOException, SQLException {
    var file = Files.writeString(folder.resolve("other.zip"), "no zip at all");
    TestDatabase.empty(database);

    assertThatThrownBy(() -> database.restore(file))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("other.zip");
    assertThat(database.status().schemaVersion()).isEqualTo(Migrations.LATEST);
  }

  @Test
  void aBackupThatCantBeWrittenIsNamed() {
    assertThatThrownBy(() -> database.backup(folder.resolve("missing/owp.zip")))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("missing/owp.zip");
  }

  private List<String> content() throws SQLException {
    var content = new ArrayList<String>();
    try (var connection = database.dataSource().getConnection()) {
      for (var table : DatabaseTables.inOrder(connection)) {
        content.add(table);
        content.addAll(strings("SELECT t::text FROM %s t ORDER BY 1".formatted(table)));
      }
    }
    return content;
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> strings(String sql) throws SQLException {
    var strings = new ArrayList<String>();
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }
}
