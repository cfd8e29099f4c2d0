package org.owplanner.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a server of one's own, from Debian's package; skipped where that isn't installed.
class ExternalDatabaseIT {

  @TempDir private Path folder;
  private static @Nullable DebianServer server;
  private static DatabaseEnvironment environment;

  @BeforeAll
  static void start() throws IOException {
    var programs = DebianServer.programs();
    assumeThat(programs).as("Debian's PostgreSQL").isPresent();
    var started = DebianServer.start(programs.orElseThrow());
    server = started;
    environment =
        DatabaseEnvironment.of(
            Map.of("OWP_DB_URL", started.url(), "OWP_DB_USER", "ann", "OWP_DB_PASSWORD", "s3cret"));
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void anOrdinaryOwnerOfADatabaseIsEnough() throws Exception {
    try (var database = Database.open(environment);
        var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT current_user || ' ' || rolsuper FROM pg_roles WHERE rolname = session_user")) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("owp_planner false");
      assertThat(database.status().isExternal()).isTrue();
      assertThat(database.status().schemaVersion()).isEqualTo(Migrations.LATEST);
    }
  }

  @Test
  void whatTheEmbeddedServerBackedUpIsRestoredThere() throws Exception {
    var file = folder.resolve("owp.zip");
    try (var embedded = TestDatabase.empty();
        var connection = embedded.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("INSERT INTO feed.seller VALUES ('A', '跨境')");
      embedded.backup(file);
    }
    try (var database = Database.open(environment)) {
      database.reset();
      database.restore(file);
      try (var connection = database.dataSource().getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("SELECT name FROM feed.seller")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("跨境");
      }
    }
  }

  @Test
  void whatIsWrongWithTheWayThereIsSaid() {
    assertThatThrownBy(() -> open(environment.url(), "ann", "guess"))
        .hasMessageContaining("OWP_DB_PASSWORD");
    assertThatThrownBy(() -> open(environment.url().replace("/planner", "/other"), "ann", "s3cret"))
        .hasMessageContaining("createdb");
    assertThatThrownBy(() -> open("jdbc:postgresql://127.0.0.1:1/planner", "ann", "s3cret"))
        .hasMessageContaining("Check host and port");
  }

  @Test
  void itIsNeverStartedOrStoppedByOwp() {
    assertThatThrownBy(() -> DatabaseControl.start(environment)).hasMessageContaining("OWP_DB_URL");
    assertThatThrownBy(() -> DatabaseControl.stop(environment)).hasMessageContaining("OWP_DB_URL");
  }

  private static void open(String url, String user, String password) {
    Database.open(
        DatabaseEnvironment.of(
            Map.of("OWP_DB_URL", url, "OWP_DB_USER", user, "OWP_DB_PASSWORD", password)));
  }
}
