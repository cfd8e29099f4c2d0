package org.owplanner.batch.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The data contract as Markdown, from the comments on the database's own tables, columns and
/// constraints.
///
/// @param catalog the feed tables
public record DataContract(FeedCatalog catalog) {

  private static final String VIEWS =
      """
      SELECT c.relname, obj_description(c.oid, 'pg_class') AS meaning, a.attname,
        format_type(a.atttypid, NULL) AS type, col_description(c.oid, a.attnum) AS words
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
      WHERE c.relnamespace = 'plan'::regnamespace AND c.relkind = 'v'
      ORDER BY c.relname, a.attnum
      """;

  /// The whole contract: what goes in and what comes out.
  public String text(Connection connection) throws SQLException {
    return """
    # Data contract

    Generated from the comments on the database's own tables, columns and constraints. Change those (batch-jobs/src/main/resources/db/migration), then write this page anew:
    `mvn verify -pl batch-jobs -am -Dit.test=DataContractIT -Dowp.docs.write=true`

    %s
    %s"""
        .formatted(feed(), plan(connection));
  }

  /// What goes in: the feed's files.
  public String feed() {
    var text = new StringBuilder();
    text.append(
        """
        ## What goes in: the feed's files

        A file a table: `NAME.csv`, or `NAME-ANYTHING.csv` where there are several, or either with `.gz` (gzip). UTF-8, fields delimited by commas, quoted as RFC 4180 says, the first line a header with the names below in any order. An optional column may be left out, an optional field may be empty. Times carry their zone; money is in cents; lengths in mm, weights in g.

        `owp import DIR` takes them in the order below. A row that is new by its key is added, a known one updated. Bad rows go to `ops.reject` with line, column, value and reason; a file with more of them than the tolerance loads nothing.
        """);
    catalog.tables().forEach(table -> append(text, table));
    return text.toString();
  }

  private static void append(StringBuilder text, FeedTable table) {
    text.append("\n### %s.csv\n\n%s\n\n".formatted(table.name(), table.meaning()));
    text.append("Key: %s\n\n".formatted(String.join(", ", table.key())));
    text.append("| column | type | required | meaning | example |\n|---|---|---|---|---|\n");
    for (var column : table.columns()) {
      text.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  column.name(),
                  column.type().words(),
                  requirement(column),
                  meaning(table, column),
                  column.example()));
    }
  }

  private static String requirement(FeedColumn column) {
    if (column.isRequired()) {
      return "yes";
    }
    return column.defaultValue().isEmpty() ? "no" : "no: " + column.defaultValue();
  }

  /// The column's meaning and what its values must be.
  private static String meaning(FeedTable table, FeedColumn column) {
    var rules = new ArrayList<String>();
    for (var check : table.checks()) {
      add(rules, column, check.columns(), check.words());
    }
    for (var check : UnenforcedRules.checks(table.name())) {
      add(rules, column, check.columns(), check.words());
    }
    for (var reference : table.references()) {
      add(rules, column, reference.columns(), reference.words());
    }
    return column.meaning() + rules.stream().map(r -> " It " + r).collect(Collectors.joining());
  }

  private static void add(
      List<String> rules, FeedColumn column, List<String> columns, String words) {
    if (columns.getLast().equals(column.name())) {
      rules.add(words);
    }
  }

  private static String plan(Connection connection) throws SQLException {
    var text = new StringBuilder("## What comes out: views of published plans\n\n");
    text.append(
        "Money is in micro-units of the run's currency: 1 cent is 10,000. A plan is there as a whole or not at all, and never two for the same warehouse, day and shift.\n");
    var last = "";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(VIEWS)) {
      while (rows.next()) {
        if (!last.equals(rows.getString("relname"))) {
          last = rows.getString("relname");
          text.append("\n### plan.%s\n\n%s\n\n".formatted(last, rows.getString("meaning")));
          text.append("| column | type | meaning |\n|---|---|---|\n");
        }
        text.append(
            "| %s | %s | %s |\n"
                .formatted(
                    rows.getString("attname"), rows.getString("type"), rows.getString("words")));
      }
    }
    return text.toString();
  }
}
