package org.owplanner.batch.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.database.DatabaseException;
import org.postgresql.PGConnection;

/// Measures the import of a feed's `order_line.csv`, each time right after a bare `COPY` of it.
public final class ImportBenchmark {

  private static final String BARE = "public.owp_copy_speed";
  private static final String TABLE = "order_line";

  private final Database database;
  private final Path file;
  private final List<Path> others;
  private final List<ImportSpeed> speeds = new ArrayList<>();

  private ImportBenchmark(Database database, Path file, List<Path> others) {
    this.database = database;
    this.file = file;
    this.others = others;
  }

  /// Runs it so many times in a database of its own.
  ///
  /// @param folder a feed with all that its order lines refer to, without gzip
  /// @param home folder for the database
  /// @param listener hears each row as soon as it is known
  /// @throws FeedException if the folder holds no order lines, or a file can't be imported
  public static List<ImportSpeed> run(
      Path folder, Path home, int runs, Consumer<ImportSpeed> listener) throws IOException {
    var file = folder.resolve(TABLE + ".csv");
    if (!Files.exists(file)) {
      throw new FeedException(
          "%s isn't there. Name a folder that holds a whole feed without gzip.".formatted(file));
    }
    try (var database = Database.open(DatabaseEnvironment.embedded(home))) {
      var benchmark = new ImportBenchmark(database, file, others(folder, file));
      for (var run = 1; run <= runs; run++) {
        for (var situation : List.of("FIRST", "APPENDED", "CORRECTED")) {
          benchmark.prepare(situation);
          benchmark.measure(run, situation);
          listener.accept(benchmark.speeds.getLast());
        }
      }
      return benchmark.speeds;
    } catch (SQLException e) {
      throw new DatabaseException("The measurement broke off: " + e.getMessage(), e);
    }
  }

  /// Writes the rows as `import.csv` into a folder.
  public static void write(List<ImportSpeed> speeds, Path folder) throws IOException {
    Files.createDirectories(folder);
    var lines = new ArrayList<String>();
    lines.add(ImportSpeed.HEADER);
    speeds.forEach(speed -> lines.add(speed.csv()));
    Files.write(folder.resolve("import.csv"), lines);
  }

  private static List<Path> others(Path folder, Path file) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".csv") && !f.equals(file)).toList();
    }
  }

  private void prepare(String situation) throws SQLException {
    switch (situation) {
      case "FIRST" -> {
        database.reset();
        importFiles(others);
      }
      case "APPENDED" -> change("UPDATE feed.order_line SET order_id = 'X' || order_id");
      default -> {
        change("DELETE FROM feed.order_line WHERE starts_with(order_id, 'X')");
        change("UPDATE feed.order_line SET units = units + 1 WHERE hashtext(order_id) % 100 = 0");
      }
    }
  }

  /// Changes rows, and tidies up after it so that the measured import needn't.
  private void change(String sql) throws SQLException {
    try (var connection = owner();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
      statement.execute("VACUUM ANALYZE feed.order_line");
    }
  }

  private void measure(int run, String situation) throws SQLException, IOException {
    var copyMillis = bareCopyMillis();
    // Else the same file, having been loaded, wouldn't be looked at.
    try (var connection = owner();
        var statement = connection.createStatement()) {
      statement.execute("UPDATE ops.import SET sha256 = repeat('0', 64)");
    }
    var started = System.nanoTime();
    var rows = importFiles(List.of(file)).getFirst().rowsRead();
    var importMillis = (System.nanoTime() - started) / 1_000_000;
    speeds.add(new ImportSpeed(run, situation, rows, copyMillis, importMillis));
  }

  private List<FileSummary> importFiles(List<Path> files) {
    var summary =
        FeedImport.into(database.dataSource())
            .importFiles(files, FeedImport.DEFAULT_TOLERANCE, ImportProgress.silent());
    for (var imported : summary.files()) {
      if (summary.hasFailures()) {
        throw new FeedException(imported.message());
      }
    }
    return summary.files();
  }

  private long bareCopyMillis() throws SQLException, IOException {
    try (var connection = owner();
        var statement = connection.createStatement()) {
      var started = System.nanoTime();
      statement.execute(
          "CREATE TABLE %s AS SELECT * FROM feed.order_line WITH NO DATA".formatted(BARE));
      try (var in = Files.newInputStream(file)) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("COPY %s (%s) FROM STDIN (FORMAT csv, HEADER)".formatted(BARE, header()), in);
      }
      var millis = (System.nanoTime() - started) / 1_000_000;
      statement.execute("DROP TABLE " + BARE);
      return millis;
    }
  }

  private String header() throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return reader.readLine();
    }
  }

  private Connection owner() throws SQLException {
    var address = database.address();
    return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
  }
}
