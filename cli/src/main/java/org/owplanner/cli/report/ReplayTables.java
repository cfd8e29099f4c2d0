package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.List;
import org.owplanner.batch.replenishment.ReplayedSide;

/// What real demand makes of a plan's orders and of the sellers' own rule.
record ReplayTables(List<ReplayedSide> sides, PageWords words, PageNumbers numbers) {

  /// One row for each, unseen days first.
  PageTable table() {
    var rows = new PageTable.Rows();
    for (var side : sides) {
      rows.add(
          side.arrangement() + side.isSeen(),
          cell(
              words.of(
                  side.isSeen() ? "replay.seen" : "replay.unseen", numbers.whole(side.days()))),
          cell(words.of(side.isPlan() ? "column.plan" : "column.today")),
          cell(numbers.money(side.micros()), side.micros()),
          cell(numbers.money(side.lostMarginMicros()), side.lostMarginMicros()),
          cell(numbers.money(side.meanStockMicros()), side.meanStockMicros()),
          cell(numbers.percent(side.fillRate()), side.fillRate()));
    }
    return rows.table(
        "replay",
        words.of("replay.caption"),
        List.of(
            text(words.of("replay.days")),
            text(words.of("replay.orders")),
            number(words.of("replay.cost")),
            number(words.of("term.lostMargin")),
            number(words.of("replay.stock")),
            number(words.of("replay.fill"))));
  }
}
