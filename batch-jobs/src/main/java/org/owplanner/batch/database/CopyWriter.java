package org.owplanner.batch.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Writes rows of one table by `COPY`, field by field in the order of the columns given.
///
/// A table under row-level security takes no `COPY`; its rows go into a temporary table first and
/// are inserted from there by [#finish()].
///
/// ```java
/// try (var copy = CopyWriter.open(connection, "plan.cost", "run_id", "side", "term", "micros")) {
///   copy.number(runId).text("PLAN").text("walking").number(micros).endRow();
///   copy.finish();
/// }
/// ```
public final class CopyWriter implements AutoCloseable {

  private static final String STAGE = "pg_temp.owp_copy";
  private static final int BUFFER_BYTES = 1 << 16;

  private final Connection connection;
  private final String table;
  private final String columns;
  private final boolean isStaged;
  private final CopyIn copy;
  private byte[] buffer = new byte[BUFFER_BYTES];
  private int length;
  private boolean isInRow;

  private CopyWriter(
      Connection connection, String table, String columns, boolean isStaged, CopyIn copy) {
    this.connection = connection;
    this.table = table;
    this.columns = columns;
    this.isStaged = isStaged;
    this.copy = copy;
  }

  /// Begins to write. The connection must have auto-commit off, and is busy until this is closed.
  ///
  /// @param table with its schema
  public static CopyWriter open(Connection connection, String table, String... columns)
      throws SQLException {
    var list = String.join(", ", columns);
    var isStaged = isUnderRowSecurity(connection, table);
    if (isStaged) {
      try (var statement = connection.createStatement()) {
        statement.execute("DROP TABLE IF EXISTS " + STAGE);
        statement.execute(
            "CREATE TEMPORARY TABLE owp_copy ON COMMIT DROP AS SELECT %s FROM %s WITH NO DATA"
                .formatted(list, table));
      }
    }
    var sql = "COPY %s (%s) FROM STDIN".formatted(isStaged ? STAGE : table, list);
    var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    return new CopyWriter(connection, table, list, isStaged, copy);
  }

  /// A field of text.
  public CopyWriter text(CharSequence value) {
    var count = value.length();
    beginField(count * 3);
    var bytes = buffer;
    var at = length;
    for (var i = 0; i < count; i++) {
      var c = value.charAt(i);
      if (c >= 0x80 || c < ' ' || c == '\\') {
        length = at;
        appendRest(value.subSequence(i, count).toString());
        return this;
      }
      bytes[at++] = (byte) c;
    }
    length = at;
    return this;
  }

  /// A field of a whole number.
  public CopyWriter number(long value) {
    return text(Long.toString(value));
  }

  /// A field of anything else, as PostgreSQL reads it: a decimal, a date, a time with zone, JSON.
  public CopyWriter value(Object value) {
    return text(value.toString());
  }

  /// A field without value.
  public CopyWriter nothing() {
    beginField(2);
    buffer[length++] = '\\';
    buffer[length++] = 'N';
    return this;
  }

  /// Ends the row.
  public void endRow() throws SQLException {
    buffer[length++] = '\n';
    isInRow = false;
    if (length > BUFFER_BYTES / 2) {
      flush();
    }
  }

  /// Sends what is left.
  ///
  /// @return rows written
  public long finish() throws SQLException {
    flush();
    var rows = copy.endCopy();
    if (isStaged) {
      try (var statement = connection.createStatement()) {
        statement.executeUpdate(
            "INSERT INTO %s (%s) SELECT %s FROM %s".formatted(table, columns, columns, STAGE));
        statement.execute("DROP TABLE " + STAGE);
      }
    }
    return rows;
  }

  /// Breaks the writing off where it wasn't finished.
  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private static boolean isUnderRowSecurity(Connection connection, String table)
      throws SQLException {
    try (var statement = connection.prepareStatement("SELECT row_security_active(?::regclass)")) {
      statement.setString(1, table);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  private void beginField(int atMost) {
    var needed = length + atMost * 2 + 8;
    if (needed > buffer.length) {
      buffer = java.util.Arrays.copyOf(buffer, Math.max(needed, buffer.length * 2));
    }
    if (isInRow) {
      buffer[length++] = '\t';
    }
    isInRow = true;
  }

  private void append(int c) {
    switch (c) {
      case '\\' -> escaped('\\');
      case '\t' -> escaped('t');
      case '\n' -> escaped('n');
      case '\r' -> escaped('r');
      default -> buffer[length++] = (byte) c;
    }
  }

  private void escaped(char c) {
    buffer[length++] = '\\';
    buffer[length++] = (byte) c;
  }

  private void appendRest(String value) {
    for (var b : value.getBytes(StandardCharsets.UTF_8)) {
      append(b);
    }
  }

  private void flush() throws SQLException {
    if (length > 0) {
      copy.writeToCopy(buffer, 0, length);
      length = 0;
    }
  }
}
