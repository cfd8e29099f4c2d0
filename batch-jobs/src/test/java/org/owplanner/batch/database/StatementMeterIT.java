package org.owplanner.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class StatementMeterIT {

  private static final Database DATABASE = TestDatabase.empty();

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void statementsAndTheirRowsAreCountedByTable() throws SQLException {
    var meter = new StatementMeter();
    var source = meter.over(DATABASE.dataSource());
    var sql = DSL.using(source, SQLDialect.POSTGRES);
    sql.execute("INSERT INTO feed.seller VALUES ('A', 'Ann'), ('B', 'Bea')");
    sql.fetch("SELECT seller_id FROM feed.seller");
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement("INSERT INTO feed.seller VALUES (?, ?)")) {
      for (var seller : new String[] {"C", "D", "E"}) {
        insert.setString(1, seller);
        insert.setString(2, seller);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    assertThat(meter.counts())
        .filteredOn(count -> count.table().equals("feed.seller"))
        .extracting(StatementCount::verb, StatementCount::statements, StatementCount::rows)
        .containsExactly(tuple("INSERT", 2L, 5L), tuple("SELECT", 1L, 2L));
  }
}
