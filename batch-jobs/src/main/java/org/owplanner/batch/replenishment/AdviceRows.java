package org.owplanner.batch.replenishment;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.owplanner.batch.forecast.ArrayText;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.replenishment.ItemAdvice;
import org.owplanner.engine.replenishment.ProjectedStock;

/// Rows of advice, their arrays as text: that is quicker to read than an object an element.
final class AdviceRows {

  /// All columns, of a table called `a`.
  static final String COLUMNS =
      """
      a.seller_id, a.warehouse_id, a.sku_id, a.action, a.action_units, a.transfer_to, a.order_by, a.stock_out_on,
      a.ignored_micros, a.cover_days_before, a.cover_days_after, a.abc, a.xyz, a.turns_per_year, a.aged_units,
      a.aged_fee_micros, a.expected_fill_rate, a.stock_mean::text AS stock_mean, a.stock_p10::text AS stock_p10,
      a.stock_p90::text AS stock_p90, a.stock_mean_ignored::text AS stock_mean_ignored,
      a.stock_out_share::text AS stock_out_share, a.stock_out_share_ignored::text AS stock_out_share_ignored""";

  private static final String OF_SELLER =
      "SELECT %s FROM plan.replenishment_advice a WHERE a.run_id = {0} AND a.seller_id = {1}"
          .formatted(COLUMNS);

  private AdviceRows() {}

  /// All of a seller.
  static ResultQuery<Record> ofSeller(DSLContext database, long runId, String sellerId) {
    return database.resultQuery(OF_SELLER, val(runId), val(sellerId));
  }

  /// A row's advice.
  ///
  /// @param item index of the item that it is for
  static ItemAdvice advice(Record row, int item) {
    return new ItemAdvice(
        item,
        AdviceAction.valueOf(text(row, "action")),
        row.get("action_units", int.class),
        text(row, "transfer_to"),
        day(row, "order_by"),
        day(row, "stock_out_on"),
        row.get("ignored_micros", long.class),
        row.get("cover_days_before", int.class),
        row.get("cover_days_after", int.class),
        text(row, "abc"),
        text(row, "xyz"),
        row.get("turns_per_year", double.class),
        row.get("aged_units", int.class),
        row.get("aged_fee_micros", long.class),
        row.get("expected_fill_rate", double.class),
        new ProjectedStock(
            floats(row, "stock_mean"),
            floats(row, "stock_p10"),
            floats(row, "stock_p90"),
            floats(row, "stock_mean_ignored"),
            floats(row, "stock_out_share"),
            floats(row, "stock_out_share_ignored")));
  }

  private static Optional<Integer> day(Record row, String column) {
    return Optional.ofNullable(row.get(column, LocalDate.class)).map(Dates::day);
  }

  private static float[] floats(Record row, String column) {
    return ArrayText.floats(text(row, column));
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }
}
