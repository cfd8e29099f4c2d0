package org.owplanner.batch.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/// Another owp process: opens the database of the folder given, says its port, and closes it when
/// told to by a byte.
public final class DatabaseUser {

  private DatabaseUser() {}

  /// The process.
  public static void main(String[] args) throws IOException, SQLException {
    var started = System.nanoTime();
    try (var database = Database.open(DatabaseEnvironment.embedded(Path.of(args[0])));
        var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT inet_server_port(), pg_backend_pid()")) {
      rows.next();
      var millis = (System.nanoTime() - started) / 1_000_000;
      System.out.write(
          "%d %d %d%n"
              .formatted(rows.getInt(1), rows.getInt(2), millis)
              .getBytes(StandardCharsets.UTF_8));
      System.out.flush();
      System.in.read();
    }
  }
}
