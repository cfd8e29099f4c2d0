package org.owplanner.batch.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Checks all staged rows at once, in SQL: what each must be, what must be there, what may be there
/// once.
///
/// One pass over the rows counts the faults of each kind. Only kinds that occur are then looked up
/// and written down.
final class FeedValidation {

  /// What a kind of fault is about and how to find it.
  ///
  /// @param columns the columns to name
  /// @param words what to tell
  /// @param isOfRowAlone whether the row is wrong in itself, whatever else is there
  private record Fault(List<String> columns, String words, boolean isOfRowAlone) {}

  private final FeedTable table;
  private final List<Fault> faults = new ArrayList<>();
  private final String flagged;
  private final FeedColumn time;

  FeedValidation(FeedTable table) {
    this.table = table;
    var flags = new ArrayList<String>();
    var checks = new ArrayList<>(table.checks());
    checks.addAll(UnenforcedRules.checks(table.name()));
    for (var check : checks) {
      flags.add("((%s) IS FALSE) AS f%d".formatted(check.condition(), faults.size()));
      faults.add(new Fault(check.columns(), check.words(), true));
    }
    var inner =
        "SELECT s.*%s FROM %s s"
            .formatted(
                flags.stream().map(f -> ", " + f).collect(Collectors.joining()), FeedStaging.TABLE);
    var joins = new StringBuilder();
    var missing = new StringBuilder();
    for (var reference : table.references()) {
      var alias = "r" + faults.size();
      joins.append(" LEFT JOIN %s %s ON ".formatted(reference.target(), alias));
      missing.append(", (%s.%s IS NULL".formatted(alias, reference.targetColumns().getFirst()));
      for (var i = 0; i < reference.columns().size(); i++) {
        var column = "s." + reference.columns().get(i);
        joins.append(
            "%s%s.%s = %s"
                .formatted(i == 0 ? "" : " AND ", alias, reference.targetColumns().get(i), column));
        missing.append(" AND %s IS NOT NULL".formatted(column));
      }
      missing.append(") AS f").append(faults.size());
      faults.add(new Fault(reference.columns(), reference.words(), false));
    }
    this.flagged = "SELECT s.*%s FROM (%s) s%s".formatted(missing, inner, joins);
    this.time = timeOf(table);
  }

  /// The column that tells how timely a file is; the first one where no column holds times or days.
  static FeedColumn timeOf(FeedTable table) {
    return table.columns().stream()
        .filter(c -> c.type() == FeedType.TIME || c.type() == FeedType.DATE)
        .findFirst()
        .orElse(table.columns().getFirst());
  }

  /// Finds the bad rows, writes them down in `ops.reject` and takes them out of the staging table.
  Validity run(Connection connection, long importId, String file, boolean mayRepeatKeys)
      throws SQLException {
    var survey = survey(connection);
    if (!survey.hasFaults() && !mayRepeatKeys) {
      return new Validity(0, 0, survey.oldest(), survey.newest());
    }
    try (var statement = connection.createStatement()) {
      statement.execute("CREATE TEMPORARY TABLE feed_bad (line bigint) ON COMMIT DROP");
      var wrongAlone = survey.hasFaults() ? rejectFaulty(connection, importId, file) : 0;
      if (mayRepeatKeys) {
        rejectRepeated(connection, importId, file);
      }
      var rejected =
          statement.executeUpdate(
              "DELETE FROM %s WHERE line IN (SELECT line FROM feed_bad)"
                  .formatted(FeedStaging.TABLE));
      statement.execute("DROP TABLE feed_bad");
      return new Validity(rejected, wrongAlone, survey.oldest(), survey.newest());
    }
  }

  /// One look at all rows, as cheap as can be, since most files are good.
  private Survey survey(Connection connection) throws SQLException {
    var hasTime = time.type() == FeedType.TIME || time.type() == FeedType.DATE;
    var sql =
        "SELECT coalesce(bool_or(%s), false) AS faulty, %s AS oldest, %s AS newest FROM (%s) s"
            .formatted(
                anyOf(_ -> true),
                hasTime ? "coalesce(min(" + time.name() + ")::text, '')" : "''",
                hasTime ? "coalesce(max(" + time.name() + ")::text, '')" : "''",
                flagged);
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return new Survey(row.getBoolean("faulty"), row.getString("oldest"), row.getString("newest"));
    }
  }

  /// Writes down the faults of each kind that occurs.
  ///
  /// @return rows that are wrong in themselves
  private long rejectFaulty(Connection connection, long importId, String file) throws SQLException {
    var counts = new StringBuilder();
    for (var i = 0; i < faults.size(); i++) {
      counts.append("count(*) FILTER (WHERE f%d), ".formatted(i));
    }
    var sql =
        "SELECT %scount(*) FILTER (WHERE %s) AS wrong_alone FROM (%s) s"
            .formatted(counts, anyOf(Fault::isOfRowAlone), flagged);
    var occurring = new ArrayList<Integer>();
    long wrongAlone;
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      for (var i = 0; i < faults.size(); i++) {
        if (row.getLong(i + 1) > 0) {
          occurring.add(i);
        }
      }
      wrongAlone = row.getLong("wrong_alone");
    }
    for (var fault : occurring) {
      reject(connection, importId, file, faults.get(fault), "f" + fault);
    }
    return wrongAlone;
  }

  private String anyOf(Predicate<Fault> kinds) {
    var flags = new ArrayList<String>();
    for (var i = 0; i < faults.size(); i++) {
      if (kinds.test(faults.get(i))) {
        flags.add("f" + i);
      }
    }
    return flags.isEmpty() ? "false" : String.join(" OR ", flags);
  }

  private void reject(Connection connection, long importId, String file, Fault fault, String flag)
      throws SQLException {
    var columns = String.join(", ", fault.columns());
    try (var statement =
        connection.prepareStatement(
            """
            WITH bad AS (SELECT * FROM (%s) s WHERE %s),
              marked AS (INSERT INTO feed_bad SELECT line FROM bad)
            INSERT INTO ops.reject (import_id, file, line, column_name, value, reason)
            SELECT ?, ?, line, ?, left(concat_ws(', ', %s), %d), ? FROM bad ORDER BY line LIMIT %d
            """
                .formatted(
                    flagged, flag, columns, Reject.MOST_CHARACTERS, RejectLog.MOST_WRITTEN))) {
      statement.setLong(1, importId);
      statement.setString(2, file);
      statement.setString(3, columns);
      statement.setString(4, fault.words());
      statement.executeUpdate();
    }
  }

  private void rejectRepeated(Connection connection, long importId, String file)
      throws SQLException {
    var key = String.join(", ", table.key());
    try (var statement =
        connection.prepareStatement(
            """
            WITH numbered AS (
                SELECT s.*, first_value(line) OVER same AS first_line FROM %s s WINDOW same AS (PARTITION BY %s ORDER BY line)),
              bad AS (SELECT * FROM numbered WHERE line > first_line),
              marked AS (INSERT INTO feed_bad SELECT line FROM bad)
            INSERT INTO ops.reject (import_id, file, line, column_name, value, reason)
            SELECT ?, ?, line, ?, left(concat_ws(', ', %s), %d),
              'is in line ' || first_line || ' already. Keep one of the two rows.'
            FROM bad ORDER BY line LIMIT %d
            """
                .formatted(
                    FeedStaging.TABLE, key, key, Reject.MOST_CHARACTERS, RejectLog.MOST_WRITTEN))) {
      statement.setLong(1, importId);
      statement.setString(2, file);
      statement.setString(3, key);
      statement.executeUpdate();
    }
  }
}
