package org.owplanner.batch.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Our tables in an order in which each comes after those that it refers to.
final class DatabaseTables {

  private static final String TABLES =
      """
      SELECT c.oid::regclass::text AS name, f.confrelid::regclass::text AS target
      FROM pg_class c
        LEFT JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid
      WHERE c.relnamespace = ANY (ARRAY['feed', 'plan', 'ops']::regnamespace[]) AND c.relkind = 'r'
        AND c.relname <> 'flyway_schema_history'
      """;

  private DatabaseTables() {}

  /// The tables' names with their schemas, parents first.
  static List<String> inOrder(Connection connection) throws SQLException {
    Map<String, Set<String>> targets = new HashMap<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        var of = targets.computeIfAbsent(rows.getString(1), _ -> new TreeSet<>());
        var target = rows.getString(2);
        if (target != null) {
          of.add(target);
        }
      }
    }
    var ordered = new LinkedHashSet<String>();
    for (var name : new TreeSet<>(targets.keySet())) {
      add(name, targets, ordered);
    }
    return new ArrayList<>(ordered);
  }

  private static void add(String name, Map<String, Set<String>> targets, Set<String> ordered) {
    if (!ordered.contains(name)) {
      for (var target : targets.getOrDefault(name, Set.of())) {
        add(target, targets, ordered);
      }
      ordered.add(name);
    }
  }
}
