package org.owplanner.batch.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The server that owp brings, shared by all processes that use the same folder.
///
/// The first one starts it, detached; the last one that leaves stops it, unless it shall be kept. A
/// killed process leaves by being killed, and the server then goes on until the next last one
/// leaves. A server that was killed recovers by itself when it is started again.
final class EmbeddedServer implements DatabaseServer {

  private static final int START_TRIES = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ServerFolder folder;
  private final ServerCommand command;
  private final Path data;
  private final DatabaseAddress address;
  private boolean hasLeft;

  private EmbeddedServer(
      ServerFolder folder, ServerCommand command, Path data, DatabaseAddress address) {
    this.folder = folder;
    this.command = command;
    this.data = data;
    this.address = address;
  }

  /// Joins the users of the folder's server, and starts it where it doesn't run.
  static EmbeddedServer enter(ServerFolder folder) {
    folder.create();
    try (var _ = TransitionLock.acquire(folder.transitionLock())) {
      var command = new ServerCommand(folder, ServerPrograms.unpack(folder));
      var data = new ServerCluster(folder, command).data();
      var port = runningPort(data);
      if (port.isEmpty()) {
        port = Optional.of(start(command, data));
      }
      ServerUsers.enter(folder.usersLock());
      return new EmbeddedServer(folder, command, data, address(folder, port.get()));
    } catch (IOException e) {
      throw new DatabaseException(
          "The database in %s can't be started: %s".formatted(folder.home(), e.getMessage()), e);
    }
  }

  @Override
  public DatabaseAddress address() {
    return address;
  }

  @Override
  public synchronized void leave() {
    if (hasLeft) {
      return;
    }
    hasLeft = true;
    try (var _ = TransitionLock.acquire(folder.transitionLock())) {
      if (ServerUsers.leave(folder.usersLock()) && !Files.exists(folder.keep())) {
        stop(command, data);
      }
    } catch (IOException e) {
      throw new DatabaseException(
          "The database in %s can't be left: %s".formatted(folder.home(), e.getMessage()), e);
    }
  }

  /// Where the folder's server runs, if it does.
  static Optional<DatabaseAddress> running(ServerFolder folder) throws IOException {
    if (!Files.isDirectory(folder.home())) {
      return Optional.empty();
    }
    for (var data : dataFolders(folder)) {
      var file = PostmasterFile.read(data).filter(PostmasterFile::isReady);
      if (file.isPresent() && file.get().isAlive()) {
        return Optional.of(address(folder, file.get().port()));
      }
    }
    return Optional.empty();
  }

  /// Stops the folder's server where it runs and nobody uses it.
  ///
  /// @return whether it ran
  /// @throws DatabaseException if somebody uses it
  static boolean stop(ServerFolder folder) throws IOException {
    if (running(folder).isEmpty()) {
      return false;
    }
    try (var _ = TransitionLock.acquire(folder.transitionLock())) {
      if (!ServerUsers.areNone(folder.usersLock())) {
        throw new DatabaseException(
            "Another owp uses the database in %s. It will be stopped when that one ends."
                .formatted(folder.home()));
      }
      var command = new ServerCommand(folder, ServerPrograms.unpack(folder));
      stop(command, new ServerCluster(folder, command).data());
      return true;
    }
  }

  static List<Path> dataFolders(ServerFolder folder) throws IOException {
    try (var files = Files.list(folder.home())) {
      return files.filter(f -> f.getFileName().toString().matches("postgres-\\d+")).toList();
    }
  }

  private static DatabaseAddress address(ServerFolder folder, int port) throws IOException {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, ServerCluster.DATABASE),
        ServerCluster.OWNER,
        Files.readString(folder.password()).strip());
  }

  /// The port of the running server; waits for one that starts, recovers or stops.
  private static Optional<Integer> runningPort(Path data) throws IOException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    for (var file = PostmasterFile.read(data); file.isPresent(); file = PostmasterFile.read(data)) {
      if (file.get().isOfAnotherProgram()) {
        // Its process is gone and its number was given anew; PostgreSQL itself would refuse to
        // start.
        PostmasterFile.delete(data);
        return Optional.empty();
      }
      if (!file.get().isAlive()) {
        return Optional.empty();
      }
      if (file.get().isReady()) {
        return file.map(PostmasterFile::port);
      }
      if (System.nanoTime() > end) {
        throw new DatabaseException(
            "The database in %s (process %d) has been starting or stopping for %d seconds. Its log is %s."
                .formatted(
                    data,
                    file.get().pid(),
                    PATIENCE.toSeconds(),
                    data.resolveSibling("postgres.log")));
      }
      Pause.millis(20);
    }
    return Optional.empty();
  }

  private static int start(ServerCommand command, Path data) throws IOException {
    for (var attempt = 1; ; attempt++) {
      var port = freePort();
      var options = "-p " + port + ServerSettings.asOptions();
      var log = command.folder().log().toString();
      var start =
          List.of(
              "start", "-D", data.toString(), "-l", log, "-w", "-t", "120", "-s", "-o", options);
      Files.deleteIfExists(command.folder().log());
      if (command.run("", "pg_ctl", start)) {
        return port;
      }
      var words =
          Files.exists(command.folder().log()) ? Files.readString(command.folder().log()) : "";
      // Another program took the port, or the children of a killed server are about to end.
      var mayPass = words.contains("could not bind") || words.contains("is still in use");
      if (attempt == START_TRIES || !mayPass) {
        throw new DatabaseException(
            "The database in %s doesn't start: %s %s"
                .formatted(data, command.output(), words.strip()));
      }
      Pause.millis(200);
    }
  }

  private static void stop(ServerCommand command, Path data) throws IOException {
    var stop = List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "120", "-s");
    if (PostmasterFile.read(data).map(PostmasterFile::isAlive).orElse(false)
        && !command.run("", "pg_ctl", stop)) {
      throw new DatabaseException(
          "The database in %s doesn't stop: %s".formatted(data, command.output()));
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
