package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.List;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.engine.replenishment.AdviceAction;

/// A replenishment by seller.
record SellerTables(ReplenishmentOutcome outcome, PageWords words, PageNumbers numbers) {

  /// One row a seller.
  PageTable table() {
    var rows = new PageTable.Rows();
    for (var seller : outcome.sellers()) {
      var toOrder = seller.actions().getOrDefault(AdviceAction.ORDER, 0);
      rows.add(
          seller.sellerId(),
          cell(seller.sellerId()),
          cell(numbers.whole(seller.items()), seller.items()),
          cell(numbers.whole(toOrder), toOrder),
          cell(numbers.whole(seller.orders()), seller.orders()),
          cell(numbers.whole(seller.units()), seller.units()),
          cell(numbers.money(seller.ignoredMicros()), seller.ignoredMicros()),
          cell(numbers.money(seller.agedFeeMicros()), seller.agedFeeMicros()),
          cell(numbers.money(seller.inForceMicros()), seller.inForceMicros()),
          cell(numbers.money(seller.objectiveMicros()), seller.objectiveMicros()),
          cell(numbers.money(seller.savedMicros()), seller.savedMicros()));
    }
    return rows.table(
        "sellers",
        words.of("sellers.caption"),
        List.of(
            text(words.of("column.seller")),
            number(words.of("column.skus")),
            number(words.of("column.toOrder")),
            number(words.of("column.orders")),
            number(words.of("column.units")),
            number(words.of("column.ignored")),
            number(words.of("column.fee")),
            number(words.of("column.today")),
            number(words.of("column.plan")),
            number(words.of("column.saved"))));
  }
}
