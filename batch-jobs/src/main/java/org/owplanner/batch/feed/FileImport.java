package org.owplanner.batch.feed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// Imports one file: all its good rows, or nothing.
final class FileImport {

  private final DataSource planner;
  private final FeedTable table;
  private final FeedSource source;
  private final double tolerance;
  private final ImportProgress progress;
  private final String file;
  private final long started = System.nanoTime();

  FileImport(
      DataSource planner,
      FeedTable table,
      FeedSource source,
      double tolerance,
      ImportProgress progress) {
    this.planner = planner;
    this.table = table;
    this.source = source;
    this.tolerance = tolerance;
    this.progress = progress;
    this.file = source.path().toString();
  }

  FileSummary run() {
    try (var connection = planner.getConnection()) {
      return run(connection);
    } catch (SQLException e) {
      return failed(ImportOutcome.FAILED, lost(e));
    } catch (IOException e) {
      return failed(ImportOutcome.REFUSED, "%s can't be read: %s".formatted(file, e.getMessage()));
    }
  }

  private FileSummary run(Connection connection) throws SQLException, IOException {
    connection.setAutoCommit(true);
    var hash = FileHash.begin(source);
    // A file that can't have been loaded before is read while it is hashed.
    if (ImportLog.hasLoaded(connection, table.name())
        && ImportLog.isLoadedLast(connection, table.name(), hash.hex())) {
      var importId = ImportLog.begin(connection, file, table.name());
      var summary = summary(ImportOutcome.UNCHANGED, "", 0, 0, 0, List.of(), FeedQuality.none());
      ImportLog.end(connection, importId, hash.hex(), summary);
      return summary;
    }
    var importId = ImportLog.begin(connection, file, table.name());
    connection.setAutoCommit(false);
    try {
      var summary = load(connection, importId);
      ImportLog.end(connection, importId, hash.hex(), summary);
      connection.commit();
      return summary;
    } catch (FeedException e) {
      connection.rollback();
      var summary = failed(ImportOutcome.REFUSED, String.valueOf(e.getMessage()));
      ImportLog.end(connection, importId, hash.hex(), summary);
      connection.commit();
      return summary;
    } catch (SQLException e) {
      return noteFailure(connection, importId, hash, e);
    } finally {
      if (!connection.isClosed()) {
        connection.setAutoCommit(true);
      }
    }
  }

  private FileSummary load(Connection connection, long importId) throws SQLException, IOException {
    try (var statement = connection.createStatement()) {
      // Two imports of one table wait for each other; whole sets of rows are compared in memory.
      statement.execute(
          "SELECT pg_advisory_xact_lock(hashtext('owp import'), hashtext('%s'))"
              .formatted(table.name()));
      statement.execute("SET LOCAL work_mem = '128MB'");
    }
    // Hope first, then care.
    var hope = new RejectLog();
    var taken = new DirectLoad(table, source, tolerance).run(connection, hope, progress);
    if (taken.isPresent()) {
      hope.write(connection, importId, file);
      var survey = taken.get().survey();
      var validity = new Validity(0, 0, survey.oldest(), survey.newest());
      return loaded(connection, importId, taken.get().staged(), validity);
    }
    var rejects = new RejectLog();
    var staged = FeedStaging.aside(table, source, rejects, progress).read(connection);
    progress.report(file, "CHECK", staged.read());
    rejects.write(connection, importId, file);
    var validity =
        new FeedValidation(table).run(connection, importId, file, staged.mayRepeatKeys());
    var rejected = staged.rejected() + validity.rejected();
    if (rejected > tolerance * staged.read()) {
      return summary(
          ImportOutcome.REFUSED,
          tooMany(rejected, staged.read()),
          staged.read(),
          0,
          rejected,
          ImportLog.firstRejects(connection, importId),
          quality(staged, validity));
    }
    progress.report(file, "LOAD", staged.read());
    new FeedLoad(table).run(connection, staged.header());
    return loaded(connection, importId, staged, validity);
  }

  private FileSummary loaded(
      Connection connection, long importId, StagedRows staged, Validity validity)
      throws SQLException {
    var rejected = staged.rejected() + validity.rejected();
    return summary(
        ImportOutcome.LOADED,
        "",
        staged.read(),
        staged.read() - rejected,
        rejected,
        rejected == 0 ? List.of() : ImportLog.firstRejects(connection, importId),
        quality(staged, validity));
  }

  private FeedQuality quality(StagedRows staged, Validity validity) {
    var rows = (double) staged.read();
    if (rows == 0) {
      return FeedQuality.none();
    }
    var wrong = staged.rejected() + validity.wrongAlone();
    var fields = (rows - staged.rejected()) * table.columns().size();
    return new FeedQuality(
        fields == 0 ? 0 : staged.filled() / fields,
        1 - wrong / rows,
        1 - (validity.rejected() - validity.wrongAlone()) / rows,
        validity.oldest(),
        validity.newest());
  }

  private FileSummary noteFailure(
      Connection connection, long importId, FileHash hash, SQLException cause) throws IOException {
    var summary = failed(ImportOutcome.FAILED, lost(cause));
    try {
      connection.rollback();
      ImportLog.end(connection, importId, hash.hex(), summary);
      connection.commit();
    } catch (SQLException _) {
      // The database is gone; its row says RUNNING for ever, and nothing of the file is there.
    }
    return summary;
  }

  private String lost(SQLException e) {
    return "The database failed while %s was loaded, and nothing of it was: %s. Import it again."
        .formatted(file, String.valueOf(e.getMessage()).strip());
  }

  private String tooMany(long rejected, long read) {
    return "%s: %d of %d rows are bad (%.1f %%), more than the tolerance of %.1f %%, so nothing was loaded. Correct them, or raise --tolerance."
        .formatted(file, rejected, read, 100.0 * rejected / read, 100 * tolerance);
  }

  private FileSummary failed(ImportOutcome outcome, String message) {
    return summary(outcome, message, 0, 0, 0, List.of(), FeedQuality.none());
  }

  private FileSummary summary(
      ImportOutcome outcome,
      String message,
      long read,
      long loaded,
      long rejected,
      List<Reject> first,
      FeedQuality quality) {
    var millis = (System.nanoTime() - started) / 1_000_000;
    return new FileSummary(
        file, table.name(), outcome, message, read, loaded, rejected, first, quality, millis);
  }
}
