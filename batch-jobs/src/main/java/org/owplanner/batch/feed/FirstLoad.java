package org.owplanner.batch.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Brings many staged rows as a whole into a feed table that is empty, in the hope that all are
/// good.
///
/// The table's own constraints judge them, and its key is built when they are in; what they refer
/// to is looked up afterwards. Where a row is bad all is as before, and [FeedValidation] tells
/// which.
///
/// @param table the feed table
record FirstLoad(FeedTable table) {

  /// From so many rows on it pays to lock an empty table and to build its key afterwards.
  private static final long MANY_ROWS = 20_000;

  /// SQL states of a row that the table refuses.
  private static final String REFUSED = "23";

  /// Tries it.
  ///
  /// @return what the rows are like, if they are in
  Optional<Survey> run(Connection connection, StagedRows staged) throws SQLException {
    if (staged.read() - staged.rejected() < MANY_ROWS || staged.mayRepeatKeys()) {
      return Optional.empty();
    }
    var before = connection.setSavepoint();
    try {
      if (isLoaded(connection)) {
        var survey = new FeedValidation(table).surveyOfTaken(connection);
        if (!survey.hasFaults()) {
          return Optional.of(survey);
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

  private boolean isLoaded(Connection connection) throws SQLException {
    var sql =
        "SELECT feed.load_into_empty('%s', '%s')".formatted(table.qualified(), FeedStaging.TABLE);
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getBoolean(1);
    }
  }
}
