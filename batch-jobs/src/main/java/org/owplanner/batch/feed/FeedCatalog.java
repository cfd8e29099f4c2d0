package org.owplanner.batch.feed;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The feed tables, read from the database's own catalog and comments.
///
/// @param tables in an order in which each comes after those that it refers to
public record FeedCatalog(List<FeedTable> tables) {

  private static final Pattern WHOLE_TRUTH =
      Pattern.compile("whole truth of each (warehouse|seller|lane)");
  private static final String EXAMPLE = " Example: ";

  private static final String TABLES =
      """
      SELECT c.relname, obj_description(c.oid, 'pg_class') AS meaning,
        (SELECT array_agg(a.attname::text ORDER BY k.place)
          FROM pg_constraint p, unnest(p.conkey) WITH ORDINALITY AS k (attnum, place)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
          WHERE p.conrelid = c.oid AND p.contype = 'p') AS key
      FROM pg_class c
      WHERE c.relnamespace = 'feed'::regnamespace AND c.relkind = 'r'
      ORDER BY c.relname
      """;

  private static final String COLUMNS =
      """
      SELECT c.relname, a.attname, format_type(a.atttypid, NULL) AS type,
        a.attnotnull AND d.oid IS NULL AS required, coalesce(pg_get_expr(d.adbin, d.adrelid), '') AS value,
        col_description(c.oid, a.attnum) AS meaning
      FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relnamespace = 'feed'::regnamespace AND c.relkind = 'r'
      ORDER BY c.relname, a.attnum
      """;

  private static final String CONSTRAINTS =
      """
      SELECT c.relname, p.contype, pg_get_expr(p.conbin, p.conrelid) AS condition,
        p.confrelid::regclass::text AS target, obj_description(p.oid, 'pg_constraint') AS words,
        (SELECT array_agg(a.attname::text ORDER BY k.place)
          FROM unnest(p.conkey) WITH ORDINALITY AS k (attnum, place)
            JOIN pg_attribute a ON a.attrelid = p.conrelid AND a.attnum = k.attnum) AS columns,
        (SELECT array_agg(a.attname::text ORDER BY k.place)
          FROM unnest(p.confkey) WITH ORDINALITY AS k (attnum, place)
            JOIN pg_attribute a ON a.attrelid = p.confrelid AND a.attnum = k.attnum) AS target_columns
      FROM pg_class c JOIN pg_constraint p ON p.conrelid = c.oid
      WHERE c.relnamespace = 'feed'::regnamespace AND c.relkind = 'r' AND p.contype IN ('c', 'f')
      ORDER BY c.relname, p.contype, p.conkey, p.conname
      """;

  /// Reads the catalog.
  public static FeedCatalog read(Connection connection) throws SQLException {
    Map<String, List<FeedColumn>> columns = new HashMap<>();
    Map<String, List<FeedCheck>> checks = new HashMap<>();
    Map<String, List<FeedReference>> references = new HashMap<>();
    try (var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery(COLUMNS)) {
        while (rows.next()) {
          columns
              .computeIfAbsent(rows.getString("relname"), _ -> new ArrayList<>())
              .add(column(rows));
        }
      }
      try (var rows = statement.executeQuery(CONSTRAINTS)) {
        while (rows.next()) {
          var table = rows.getString("relname");
          if (rows.getString("contype").equals("c")) {
            checks.computeIfAbsent(table, _ -> new ArrayList<>()).add(check(rows));
          } else {
            references.computeIfAbsent(table, _ -> new ArrayList<>()).add(reference(rows));
          }
        }
      }
      var tables = new ArrayList<FeedTable>();
      try (var rows = statement.executeQuery(TABLES)) {
        while (rows.next()) {
          var name = rows.getString("relname");
          var refers = new ArrayList<>(references.getOrDefault(name, List.of()));
          refers.addAll(UnenforcedRules.references(name));
          var meaning = rows.getString("meaning");
          tables.add(
              new FeedTable(
                  name,
                  meaning,
                  List.copyOf(columns.getOrDefault(name, List.of())),
                  strings(rows.getArray("key")),
                  List.copyOf(refers),
                  List.copyOf(checks.getOrDefault(name, List.of())),
                  wholeTruthOf(meaning)));
        }
      }
      return new FeedCatalog(FeedOrder.parentsFirst(tables));
    }
  }

  /// The table of this name.
  public Optional<FeedTable> table(String name) {
    return tables.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  private static String wholeTruthOf(String meaning) {
    var words = WHOLE_TRUTH.matcher(meaning);
    return words.find() ? words.group(1) + "_id" : "";
  }

  private static FeedColumn column(ResultSet row) throws SQLException {
    var words = row.getString("meaning");
    var example = words.lastIndexOf(EXAMPLE);
    // A default is a literal with or without its type: 1, false, 'SALE'::text.
    var value = row.getString("value").replaceAll("^'(.*)'::[a-z ]+$", "$1");
    return new FeedColumn(
        row.getString("attname"),
        FeedType.of(row.getString("type")),
        row.getBoolean("required"),
        value,
        row.getString("value").startsWith("''::text"),
        example < 0 ? words : words.substring(0, example),
        example < 0 ? "" : words.substring(example + EXAMPLE.length()));
  }

  private static FeedCheck check(ResultSet row) throws SQLException {
    return new FeedCheck(
        strings(row.getArray("columns")), row.getString("condition"), row.getString("words"));
  }

  private static FeedReference reference(ResultSet row) throws SQLException {
    return new FeedReference(
        strings(row.getArray("columns")),
        row.getString("target"),
        strings(row.getArray("target_columns")),
        row.getString("words"));
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
