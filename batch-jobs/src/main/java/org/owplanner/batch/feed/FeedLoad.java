package org.owplanner.batch.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Brings the staged rows into the feed table: changed ones are updated, new ones inserted, equal
/// ones left alone.
///
/// Two statements and not `ON CONFLICT`, which costs half as much again where most rows are new.
///
/// @param table the feed table
record FeedLoad(FeedTable table) {

  /// Loads them.
  ///
  /// @return rows of the table that are not as before
  long run(Connection connection, FeedHeader header) throws SQLException {
    try (var statement = connection.createStatement()) {
      // The table grows while it is read, and its statistics say that it is small: a nested loop
      // would never end.
      statement.execute("SET LOCAL enable_nestloop = off");
      var changed = 0L;
      if (table.isWholeTruth()) {
        changed += statement.executeLargeUpdate(deleteSql());
      }
      var others = presentOthers(header);
      if (!others.isEmpty()) {
        changed += statement.executeLargeUpdate(updateSql(others));
      }
      changed += statement.executeLargeUpdate(insertSql());
      statement.execute("SET LOCAL enable_nestloop = on");
      return changed;
    }
  }

  private String deleteSql() {
    return """
    DELETE FROM %1$s t WHERE t.%2$s IN (SELECT %2$s FROM %3$s)
      AND NOT EXISTS (SELECT FROM %3$s s WHERE %4$s)
    """
        .formatted(table.qualified(), table.wholeTruthOf(), FeedStaging.TABLE, sameKey());
  }

  private String updateSql(List<String> columns) {
    return "UPDATE %s t SET %s FROM %s s WHERE %s AND (%s) IS DISTINCT FROM (%s)"
        .formatted(
            table.qualified(),
            columns.stream().map(c -> c + " = s." + c).collect(Collectors.joining(", ")),
            FeedStaging.TABLE,
            sameKey(),
            columns.stream().map(c -> "t." + c).collect(Collectors.joining(", ")),
            columns.stream().map(c -> "s." + c).collect(Collectors.joining(", ")));
  }

  private String insertSql() {
    var all = table.columns().stream().map(FeedColumn::name).collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s) SELECT %s FROM %s s WHERE NOT EXISTS (SELECT FROM %s t WHERE %s)"
        .formatted(table.qualified(), all, all, FeedStaging.TABLE, table.qualified(), sameKey());
  }

  private String sameKey() {
    return table.key().stream()
        .map(k -> "t.%s = s.%s".formatted(k, k))
        .collect(Collectors.joining(" AND "));
  }

  /// Columns beside the key that the file has: those that it lacks stay as they are.
  private List<String> presentOthers(FeedHeader header) {
    return table.columns().stream()
        .map(FeedColumn::name)
        .filter(name -> !table.key().contains(name) && header.names().contains(name))
        .toList();
  }
}
