package org.owplanner.batch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CopyWriterIT {

  private static Database database;

  @BeforeAll
  static void start() {
    database = TestDatabase.empty();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void anyTextComesBackAsItWas() throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      var texts =
          new String[] {"tab\tbackslash\\N\nline\r", "\\.", "海外仓 🚢", "", "x".repeat(200_000)};
      try (var copy = CopyWriter.open(connection, "ops.audit", "action", "subject", "detail")) {
        for (var text : texts) {
          copy.text("test").text(text).value("{\"a\": [1]}").endRow();
        }
        assertThat(copy.finish()).isEqualTo(texts.length);
      }

      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("SELECT subject FROM ops.audit ORDER BY audit_id")) {
        for (var text : texts) {
          rows.next();
          assertThat(rows.getString(1)).isEqualTo(text);
        }
      }
      connection.rollback();
    }
  }

  @Test
  void aTableUnderRowLevelSecurityIsWrittenToo() throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      write(connection, "A");
      write(connection, "B");

      assertThat(count(connection)).isEqualTo(2);
      connection.rollback();
    }
  }

  @Test
  void whatIsNotFinishedIsNotWritten() throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try (var copy = CopyWriter.open(connection, "feed.seller", "seller_id", "name")) {
        copy.text("C").text("Cid").endRow();
      }

      connection.rollback();
      assertThat(count(connection)).isZero();
      connection.rollback();
    }
  }

  private static void write(Connection connection, String seller) throws SQLException {
    try (var copy = CopyWriter.open(connection, "feed.seller", "seller_id", "name")) {
      copy.text(seller).text(seller).endRow();
      copy.finish();
    }
  }

  private static int count(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM feed.seller")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
