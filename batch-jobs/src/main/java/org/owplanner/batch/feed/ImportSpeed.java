package org.owplanner.batch.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseAddress;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.postgresql.PGConnection;

/// How fast an import is, against the least that PostgreSQL needs: a bare `COPY` of the same file
/// into a table without index, in the same run and database.
///
/// @param rows rows of the file
/// @param copyMillis what the bare `COPY` took
/// @param importMillis what the import took, from opening the file to the commit
/// @param summary what the import did
public record ImportSpeed(long rows, long copyMillis, long importMillis, ImportSummary summary) {

  private static final String TABLE = "owp_copy_speed";

  /// Measures a file without gzip, once for the bare copy and once for the import. What it refers
  /// to must be loaded.
  public static ImportSpeed measure(Database database, FeedTable table, Path file)
      throws SQLException, IOException {
    long copied;
    long rows;
    try (var connection = owner(database.address())) {
      var started = System.nanoTime();
      rows = bareCopy(connection, table, file);
      copied = (System.nanoTime() - started) / 1_000_000;
      try (var statement = connection.createStatement()) {
        statement.execute("DROP TABLE public." + TABLE);
      }
    }
    var started = System.nanoTime();
    var summary =
        FeedImport.into(database.dataSource())
            .importFiles(List.of(file), FeedImport.DEFAULT_TOLERANCE, ImportProgress.silent());
    return new ImportSpeed(rows, copied, (System.nanoTime() - started) / 1_000_000, summary);
  }

  /// The import's time by the copy's.
  public double ratio() {
    return importMillis / (double) copyMillis;
  }

  /// Imports the folder's other files, then measures its `order_line.csv` into a fresh database, as
  /// often as told.
  public static void main(String[] args) throws SQLException, IOException {
    var folder = Path.of(args[0]);
    var file = folder.resolve("order_line.csv");
    var home = Files.createTempDirectory("owp-import-speed");
    try (var database = Database.open(DatabaseEnvironment.embedded(home))) {
      for (var run = 1; run <= Integer.parseInt(args[1]); run++) {
        database.reset();
        var others = others(folder, file);
        FeedImport.into(database.dataSource()).importFiles(others, 1, ImportProgress.silent());
        try (var connection = database.dataSource().getConnection()) {
          var table = FeedCatalog.read(connection).table("order_line").orElseThrow();
          var speed = measure(database, table, file);
          System.out.printf(
              "run %d: %,d rows; bare COPY %,d ms; import %,d ms; ratio %.2f; %s%n",
              run,
              speed.rows(),
              speed.copyMillis(),
              speed.importMillis(),
              speed.ratio(),
              speed.summary().files().getFirst());
        }
      }
    }
  }

  private static List<Path> others(Path folder, Path file) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".csv") && !f.equals(file)).toList();
    }
  }

  private static Connection owner(DatabaseAddress address) throws SQLException {
    return java.sql.DriverManager.getConnection(
        address.jdbcUrl(), address.user(), address.password());
  }

  private static long bareCopy(Connection connection, FeedTable table, Path file)
      throws SQLException, IOException {
    try (var statement = connection.createStatement();
        var in = Files.newInputStream(file)) {
      statement.execute(
          "CREATE TABLE public.%s AS SELECT * FROM %s WITH NO DATA"
              .formatted(TABLE, table.qualified()));
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "COPY public.%s (%s) FROM STDIN (FORMAT csv, HEADER)".formatted(TABLE, header(file)),
              in);
    }
  }

  private static String header(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return reader.readLine();
    }
  }
}
