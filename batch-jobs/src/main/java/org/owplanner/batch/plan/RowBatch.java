package org.owplanner.batch.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

/// Rows to be written together, one statement a table, rendered once: a large plan has hundreds of
/// thousands of them.
public final class RowBatch {

  private final DSLContext database;
  private final Map<Table<?>, List<TableRecord<?>>> rows = new LinkedHashMap<>();

  /// An empty batch.
  public RowBatch(DSLContext database) {
    this.database = database;
  }

  /// Adds a row.
  public void add(TableRecord<?> row) {
    rows.computeIfAbsent(row.getTable(), table -> new ArrayList<>()).add(row);
  }

  /// Inserts all rows, table by table in the order in which their first rows came.
  public void insert() {
    rows.forEach(
        (table, records) -> {
          var fields = table.fields();
          var insert = database.insertInto(table).columns(fields).values(new Object[fields.length]);
          var values = records.stream().map(TableRecord::intoArray).toArray(Object[][]::new);
          database.batch(insert).bind(values).execute();
        });
    rows.clear();
  }
}
