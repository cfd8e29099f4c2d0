package org.owplanner.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

  @TempDir private static Path shared;
  private static DatabaseEnvironment environment;

  @BeforeAll
  static void makeDatabase() {
    environment = DatabaseEnvironment.embedded(shared.resolve("home"));
    Database.open(environment).close();
  }

  @AfterEach
  void nothingRunsOn() {
    DatabaseControl.stop(environment);
  }

  @Test
  void theServerStopsWhenItsOnlyUserLeaves() {
    try (var database = Database.open(environment)) {
      assertThat(database.status().isRunning()).isTrue();
    }

    assertThat(DatabaseControl.status(environment).isRunning()).isFalse();
  }

  @Test
  void aSecondProcessUsesTheServerOfTheFirstAndTheLastOneStopsIt() throws IOException {
    var first = OwpProcess.start(environment.home());
    try (var second = OwpProcess.start(environment.home())) {
      assertThat(second.port()).isEqualTo(first.port());

      first.close();
      assertThat(DatabaseControl.status(environment).isRunning()).isTrue();
    }

    assertThat(DatabaseControl.status(environment).isRunning()).isFalse();
  }

  @Test
  void twoUsersInOneProcessShareTheServerToo() {
    var first = Database.open(environment);
    try (var second = Database.open(environment)) {
      assertThat(second.address()).isEqualTo(first.address());
      first.close();
      first.close();
      assertThat(DatabaseControl.status(environment).isRunning()).isTrue();
    }
    assertThat(DatabaseControl.status(environment).isRunning()).isFalse();
  }

  @Test
  void theServerOfAKilledProcessIsUsedAndThenStoppedByTheNext()
      throws IOException, InterruptedException {
    var killed = OwpProcess.start(environment.home());
    killed.kill();

    try (var database = Database.open(environment)) {
      assertThat(database.address().jdbcUrl()).contains(":" + killed.port() + "/");
    }
    assertThat(DatabaseControl.status(environment).isRunning()).isFalse();
  }

  @Test
  void anInterruptedProcessStopsTheServerBehindIt() throws IOException, InterruptedException {
    OwpProcess.start(environment.home()).interrupt();

    assertThat(DatabaseControl.status(environment).isRunning()).isFalse();
  }

  @Test
  void processesThatStartAtOnceOnAFreshFolderShareOneServer() throws Exception {
    var home = shared.resolve("fresh");
    try (var executor = Executors.newFixedThreadPool(3)) {
      var starts = Collections.nCopies(3, (Callable<OwpProcess>) () -> OwpProcess.start(home));
      var processes = new ArrayList<OwpProcess>();
      for (var started : executor.invokeAll(starts)) {
        processes.add(started.get());
      }

      assertThat(processes).extracting(OwpProcess::port).containsOnly(processes.getFirst().port());
      for (var process : processes) {
        process.close();
      }
    }
    assertThat(DatabaseControl.status(DatabaseEnvironment.embedded(home)).isRunning()).isFalse();
  }

  @Test
  void aKilledServerRecoversWithAllThatWasCommitted() throws Exception {
    try (var database = Database.open(environment)) {
      var connection = ConnectionSource.open(database.address());
      try (var statement = connection.createStatement()) {
        statement.execute("INSERT INTO feed.seller VALUES ('A', 'committed')");
        connection.setAutoCommit(false);
        statement.execute("INSERT INTO feed.seller VALUES ('B', 'not committed')");
        var server = PostmasterFile.read(data()).orElseThrow();
        var process = ProcessHandle.of(server.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
      }
    }

    try (var database = Database.open(environment);
        var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT string_agg(name, ',') FROM feed.seller")) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("committed");
    }
  }

  @Test
  void aLeftOverPidFileWhoseNumberAnotherProgramHasGotIsNoObstacle() throws IOException {
    var file = data().resolve("postmaster.pid");
    Files.writeString(
        file, "%d\n%s\n1\n1\n\n\n\nready\n".formatted(ProcessHandle.current().pid(), data()));

    try (var database = Database.open(environment)) {
      assertThat(database.status().isRunning()).isTrue();
    }
  }

  @Test
  void aServerStartedByHandGoesOnUntilItIsStoppedByHand() {
    DatabaseControl.start(environment);
    Database.open(environment).close();

    var status = DatabaseControl.status(environment);
    assertThat(status.isRunning()).isTrue();
    assertThat(status.isKept()).isTrue();
    assertThat(status.schemaVersion()).isEqualTo(Migrations.LATEST);
    assertThat(DatabaseControl.stop(environment)).isTrue();
    assertThat(DatabaseControl.stop(environment)).isFalse();
    assertThat(DatabaseControl.status(environment).isRunning()).isFalse();
  }

  @Test
  void aServerInUseIsNotStoppedByHand() {
    try (var _ = Database.open(environment)) {
      assertThatThrownBy(() -> DatabaseControl.stop(environment))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("Another owp uses the database");
    }
  }

  @Test
  void nobodyElseReadsThePassword() throws IOException {
    assertThat(Files.getPosixFilePermissions(environment.home().resolve("password")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aConnectionWithoutThePasswordIsRefused() {
    try (var database = Database.open(environment)) {
      var address = database.address();
      var stranger = new DatabaseAddress(address.jdbcUrl(), address.user(), "guess");

      assertThatThrownBy(() -> ConnectionSource.open(stranger))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("OWP_DB_PASSWORD")
          .hasRootCauseInstanceOf(SQLException.class);
    }
  }

  @Test
  void aFolderThatCantBeWrittenIsNamedWithWhatToDo() throws IOException {
    var file = Files.writeString(shared.resolve("file"), "in the way");

    assertThatThrownBy(() -> Database.open(DatabaseEnvironment.embedded(file.resolve("home"))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("OWP_HOME");
  }

  @Test
  void dataOfAnotherMajorVersionAreNotTouched() throws IOException {
    var home = Files.createDirectories(shared.resolve("older"));
    Files.createDirectories(home.resolve("postgres-15"));

    assertThatThrownBy(() -> Database.open(DatabaseEnvironment.embedded(home)))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("postgres-15")
        .hasMessageContaining("owp db backup");
  }

  @Test
  void aHalfMadeDatabaseIsMadeAnew() throws IOException {
    var home = Files.createDirectories(shared.resolve("half"));
    Files.createDirectories(home.resolve("postgres-18.new/base"));

    try (var database = Database.open(DatabaseEnvironment.embedded(home))) {
      assertThat(database.status().schemaVersion()).isEqualTo(Migrations.LATEST);
    }
  }

  private static Path data() throws IOException {
    return EmbeddedServer.dataFolders(new ServerFolder(environment.home())).getFirst();
  }
}
