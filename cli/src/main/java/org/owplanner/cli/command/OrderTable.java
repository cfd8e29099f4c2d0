package org.owplanner.cli.command;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints recommended orders.
///
/// @param console where to print
record OrderTable(Console console) {

  void print(List<DescribedOrder> orders) {
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("supply.orderBy"))
            .words(words.of("supply.shipBy"))
            .words(words.of("move.sku"))
            .words(words.of("supply.warehouse"))
            .numbers(words.of("supply.cases"))
            .numbers(words.of("supply.units"))
            .words(words.of("supply.mode"))
            .words(words.of("supply.source"))
            .words(words.of("supply.runsOut"))
            .numbers(words.of("supply.ignored"));
    for (var order : orders) {
      table.row(
          order.orderBy().toString(),
          order.shipOn().toString(),
          order.sellerId() + "/" + order.skuId(),
          order.warehouseId(),
          numbers.whole(order.cases()),
          numbers.whole(order.units()),
          words.ofConstant("transport", order.mode().name()),
          words.ofConstant("orderSource", order.source().name()),
          order.stockOutOn().map(LocalDate::toString).orElse("–"),
          numbers.money(order.ignoredMicros()));
    }
    console.table(table);
  }
}
