package org.owplanner.batch.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Brings a large file straight into its feed table by `COPY`, in the hope that all its rows are
/// new and good.
///
/// The table's own constraints judge them; what else they refer to is looked up afterwards, each
/// once. Where a row is bad or known all is as before, and [FeedValidation] tells which.
///
/// @param table the feed table
/// @param source the file
/// @param tolerance share of rows (0 to 1) that may be bad in themselves
record DirectLoad(FeedTable table, FeedSource source, double tolerance) {

  /// From so many bytes on it pays to lock the table, empty or not.
  private static final long MANY_BYTES = 1 << 19;

  private static final long MANY_BYTES_INTO_FILLED = 1 << 22;
  private static final int PACKED = 8;
  private static final int FIRST_ROWS = 200;

  /// SQL states of a row that the table refuses.
  private static final String REFUSED = "23";

  /// What is in the table.
  ///
  /// @param staged what was read
  /// @param survey what the rows are like
  record Taken(StagedRows staged, Survey survey) {}

  /// Tries it; where it fails, nothing has changed.
  Optional<Taken> run(Connection connection, RejectLog rejects, ImportProgress progress)
      throws SQLException, IOException {
    var bytes = Files.size(source.path()) * (source.isPacked() ? PACKED : 1);
    if (bytes < MANY_BYTES || !UnenforcedRules.checks(table.name()).isEmpty()) {
      return Optional.empty();
    }
    var before = connection.setSavepoint();
    try {
      var mayBeFilled =
          bytes >= MANY_BYTES_INTO_FILLED && !table.isWholeTruth() && beginsWithNews(connection);
      if (isOpened(connection, !mayBeFilled)) {
        var taken = load(connection, rejects, progress);
        if (taken.isPresent()) {
          return taken;
        }
      }
    } catch (SQLException e) {
      if (!String.valueOf(e.getSQLState()).startsWith(REFUSED)) {
        throw e;
      }
    }
    connection.rollback(before);
    return Optional.empty();
  }

  private Optional<Taken> load(Connection connection, RejectLog rejects, ImportProgress progress)
      throws SQLException, IOException {
    var staging = FeedStaging.into(table, source, rejects, progress);
    var staged = staging.read(connection);
    if (staged.rejected() > tolerance * staged.read() || !staging.areReferencesThere(connection)) {
      return Optional.empty();
    }
    try (var statement = connection.prepareStatement("SELECT feed.close_after_copy(?::regclass)")) {
      statement.setString(1, table.qualified());
      statement.execute();
    }
    return Optional.of(new Taken(staged, staging.survey(connection)));
  }

  private boolean isOpened(Connection connection, boolean onlyEmpty) throws SQLException {
    try (var statement =
        connection.prepareStatement("SELECT feed.open_for_copy(?::regclass, ?) <> 'CLOSED'")) {
      statement.setString(1, table.qualified());
      statement.setBoolean(2, onlyEmpty);
      try (var answer = statement.executeQuery()) {
        answer.next();
        return answer.getBoolean(1);
      }
    }
  }

  /// Whether the table knows none of the file's first rows: a file of corrections would be read in
  /// vain.
  private boolean beginsWithNews(Connection connection) throws SQLException, IOException {
    try (var rows = FeedRows.open(source)) {
      if (!rows.hasNext()) {
        return false;
      }
      var file = source.path().getFileName().toString();
      var keys = new FirstKeys(table, FeedHeader.of(table, file, rows.next().fields()));
      for (var i = 0; i < FIRST_ROWS && rows.hasNext(); i++) {
        keys.add(rows.next());
      }
      return keys.areNews(connection);
    }
  }
}
