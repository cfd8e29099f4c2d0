package org.owplanner.batch.transfer;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.owplanner.batch.warehouse.CommittedTransfers;

/// Reads rows of a whole network while they come, so that they are never all held.
///
/// @param database the database, in one snapshot
/// @param date the plan date
/// @param warehouses all warehouses
/// @param tenant the operator whose plans count
record NetworkRows(
    DSLContext database, LocalDate date, Collection<String> warehouses, String tenant) {

  private static final int FETCH_SIZE = 1000;

  /// What transfers take and bring, returned goods among it.
  static final String COMMITTED = CommittedTransfers.sql("warehouse_id = ANY ({1}::text[])");

  /// Gives out the rows of a statement whose parameters are the plan date {0}, the warehouses {1},
  /// no seller {2} and the tenant {3}.
  void read(String sql, Consumer<Record> taker) {
    var query =
        database
            .resultQuery(
                sql, val(date), val(warehouses.toArray(String[]::new)), val(""), val(tenant))
            .fetchSize(FETCH_SIZE);
    try (var rows = query.fetchLazy()) {
      for (var row = rows.fetchNext(); row != null; row = rows.fetchNext()) {
        taker.accept(row);
      }
    }
  }
}
