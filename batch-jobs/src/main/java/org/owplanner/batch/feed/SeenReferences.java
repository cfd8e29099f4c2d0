package org.owplanner.batch.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which rows of one other table a file's rows refer to, each once, so that the database need look
/// for a few thousand and not for millions.
final class SeenReferences {

  private static final int MOST = 1 << 20;

  private final FeedReference reference;
  private final int[] columns;
  private final List<String[]> seen = new ArrayList<>();
  private int[] table = new int[1 << 12];
  private int last;

  SeenReferences(FeedTable table, FeedReference reference) {
    this.reference = reference;
    var names = table.columns().stream().map(FeedColumn::name).toList();
    columns = reference.columns().stream().mapToInt(names::indexOf).toArray();
    Arrays.fill(this.table, -1);
  }

  /// Those of a table's references that its own constraints don't hold.
  static List<SeenReferences> of(FeedTable table) {
    return UnenforcedRules.references(table.name()).stream()
        .map(reference -> new SeenReferences(table, reference))
        .toList();
  }

  /// Takes note of what a row refers to.
  void add(FeedHeader header, FeedRow row) {
    if (!seen.isEmpty() && isSame(last, header, row)) {
      return;
    }
    var hash = KeyFilter.begin();
    for (var column : columns) {
      hash = KeyFilter.add(hash, row.field(header.fieldOf()[column]));
    }
    var mask = table.length - 1;
    var slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (table[slot] >= 0) {
      if (isSame(table[slot], header, row)) {
        last = table[slot];
        return;
      }
      slot = (slot + 1) & mask;
    }
    last = seen.size();
    table[slot] = last;
    seen.add(
        Arrays.stream(columns)
            .mapToObj(column -> row.field(header.fieldOf()[column]).toString())
            .toArray(String[]::new));
    if (seen.size() * 2 > table.length) {
      grow();
    }
  }

  /// Whether all that was referred to is there; more than can be remembered counts as missing.
  boolean areThere(Connection connection) throws SQLException {
    if (seen.size() > MOST) {
      return false;
    }
    var count = columns.length;
    var arrays = IntStream.range(0, count).mapToObj(_ -> "?").collect(Collectors.joining(", "));
    var names = IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
    var same =
        IntStream.range(0, count)
            .mapToObj(i -> "r.%s = s.c%d".formatted(reference.targetColumns().get(i), i))
            .collect(Collectors.joining(" AND "));
    var sql =
        "SELECT NOT EXISTS (SELECT FROM unnest(%s) AS s (%s) WHERE NOT EXISTS (SELECT FROM %s r WHERE %s))"
            .formatted(arrays, names, reference.target(), same);
    try (var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < count; i++) {
        var part = i;
        var values = seen.stream().map(tuple -> tuple[part]).toArray(String[]::new);
        statement.setArray(i + 1, connection.createArrayOf("text", values));
      }
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  private boolean isSame(int index, FeedHeader header, FeedRow row) {
    var tuple = seen.get(index);
    for (var i = 0; i < columns.length; i++) {
      if (!tuple[i].contentEquals(row.field(header.fieldOf()[columns[i]]))) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    table = new int[table.length * 2];
    Arrays.fill(table, -1);
    var mask = table.length - 1;
    for (var index = 0; index < seen.size(); index++) {
      var hash = KeyFilter.begin();
      for (var part : seen.get(index)) {
        hash = KeyFilter.add(hash, part);
      }
      var slot = (int) (hash ^ (hash >>> 32)) & mask;
      while (table[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = index;
    }
  }
}
