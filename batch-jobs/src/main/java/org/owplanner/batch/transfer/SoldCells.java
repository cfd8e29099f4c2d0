package org.owplanner.batch.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.owplanner.batch.forecast.ArrayText;
import org.owplanner.batch.forecast.HistoryQueries;
import org.owplanner.batch.replenishment.Dates;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.transfer.replay.SoldCell;

/// What was sold as many days before a plan date as a plan looks ahead, and after it as far as the
/// database knows.
///
/// @param cells by SKU and warehouse
/// @param unseenDays days from the plan date on of which orders are known
record SoldCells(List<SoldCell> cells, int unseenDays) {

  private static final int FETCH_SIZE = 1000;

  static SoldCells read(DSLContext database, LocalDate planDate) {
    HistoryQueries.preparations(
            planDate.plusDays(Timetable.HORIZON_DAYS), 2 * Timetable.HORIZON_DAYS, "true", "true")
        .forEach(database::execute);
    var cells = new ArrayList<SoldCell>();
    var known = 0;
    var planDay = Dates.day(planDate);
    try (var rows = database.resultQuery(HistoryQueries.SOLD).fetchSize(FETCH_SIZE).fetchLazy()) {
      for (var row = rows.fetchNext(); row != null; row = rows.fetchNext()) {
        var days = ArrayText.ints(String.valueOf(row.get("days", String.class)));
        for (var i = 0; i < days.length; i++) {
          days[i] -= planDay;
          known = Math.max(known, days[i] + 1);
        }
        cells.add(
            new SoldCell(
                Objects.requireNonNull(row.get("warehouse_id", String.class)),
                new SkuKey(
                    Objects.requireNonNull(row.get("seller_id", String.class)),
                    Objects.requireNonNull(row.get("sku_id", String.class))),
                days,
                ArrayText.ints(String.valueOf(row.get("units", String.class)))));
      }
    }
    database.execute("SET LOCAL enable_hashagg = on");
    return new SoldCells(cells, Math.min(known, Timetable.HORIZON_DAYS));
  }
}
