package org.owplanner.batch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// What a running server says of itself in `postmaster.pid`.
///
/// @param pid its process
/// @param port its port on loopback
/// @param isReady whether it accepts connections
record PostmasterFile(long pid, int port, boolean isReady) {

  private static final String NAME = "postmaster.pid";

  /// What the file in this data directory says, if there is one and it is complete.
  static Optional<PostmasterFile> read(Path data) throws IOException {
    try {
      var lines = Files.readAllLines(data.resolve(NAME));
      if (lines.size() < 4) {
        return Optional.empty();
      }
      var status = lines.size() < 8 ? "" : lines.get(7).strip();
      return Optional.of(
          new PostmasterFile(
              Long.parseLong(lines.get(0).strip()),
              Integer.parseInt(lines.get(3).strip()),
              status.equals("ready")));
    } catch (NoSuchFileException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// Whether the process is there and is a PostgreSQL server, not one that got its number later.
  boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(p -> p.info().command().map(c -> Path.of(c).endsWith("postgres")).orElse(true))
        .orElse(false);
  }

  /// Whether another program has got the number of a server that died.
  boolean isOfAnotherProgram() {
    return ProcessHandle.of(pid).isPresent() && !isAlive();
  }

  static void delete(Path data) throws IOException {
    Files.deleteIfExists(data.resolve(NAME));
  }
}
