package org.owplanner.batch.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// Where our sequences are, so that a restored database goes on counting there.
final class DatabaseSequences {

  private static final String LAST_VALUES =
      """
      SELECT schemaname || '.' || sequencename, last_value FROM pg_sequences
      WHERE schemaname IN ('feed', 'plan', 'ops') AND last_value IS NOT NULL
      """;

  private DatabaseSequences() {}

  /// Last values by name, of those that were used.
  static Map<String, Long> lastValues(Connection connection) throws SQLException {
    var values = new TreeMap<String, Long>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(LAST_VALUES)) {
      while (rows.next()) {
        values.put(rows.getString(1), rows.getLong(2));
      }
    }
    return values;
  }

  /// Sets a sequence to its last value.
  static void set(Connection connection, String sequence, long lastValue) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT setval(?::regclass, ?)")) {
      statement.setString(1, sequence);
      statement.setLong(2, lastValue);
      statement.execute();
    }
  }
}
