package org.owplanner.batch.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Keys of a few of a file's rows, to ask whether the table knows them.
final class FirstKeys {

  private final FeedTable table;
  private final FeedHeader header;
  private final List<FeedColumn> columns;
  private final int[] places;
  private final List<String[]> keys = new ArrayList<>();

  FirstKeys(FeedTable table, FeedHeader header) {
    this.table = table;
    this.header = header;
    columns = table.columns().stream().filter(c -> table.key().contains(c.name())).toList();
    places = columns.stream().mapToInt(c -> header.fieldOf()[table.columns().indexOf(c)]).toArray();
  }

  /// Takes a row's key, if it has a sound one.
  void add(FeedRow row) {
    if (row.size() != header.names().size()) {
      return;
    }
    var key = new String[places.length];
    for (var i = 0; i < key.length; i++) {
      var field = places[i] < 0 ? "" : row.field(places[i]).toString();
      key[i] = field.isEmpty() ? columns.get(i).defaultValue() : field;
      if (key[i].isEmpty() || !columns.get(i).type().fault(key[i]).isEmpty()) {
        return;
      }
    }
    keys.add(key);
  }

  /// Whether the table knows none of them.
  boolean areNews(Connection connection) throws SQLException {
    var count = places.length;
    var arrays = IntStream.range(0, count).mapToObj(_ -> "?").collect(Collectors.joining(", "));
    var names = IntStream.range(0, count).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
    var same =
        IntStream.range(0, count)
            .mapToObj(
                i -> {
                  var column = columns.get(i);
                  return "t.%s = s.k%d::%s".formatted(column.name(), i, column.type().sqlName());
                })
            .collect(Collectors.joining(" AND "));
    var sql =
        "SELECT NOT EXISTS (SELECT FROM unnest(%s) AS s (%s) JOIN %s t ON %s)"
            .formatted(arrays, names, table.qualified(), same);
    try (var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < count; i++) {
        var part = i;
        var values = keys.stream().map(key -> key[part]).toArray(String[]::new);
        statement.setArray(i + 1, connection.createArrayOf("text", values));
      }
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }
}
