package org.owplanner.cli.command;

import org.owplanner.batch.replenishment.AdviceOrder;
import org.owplanner.batch.replenishment.DescribedAdvice;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints goods of which too much is there: ageing stock with the storage fee to come, and what to
/// do about it.
///
/// @param console where to print
/// @param shown the plan
record AgeingTable(Console console, ShownReplenishment shown) {

  /// @param order which goods, and in which order
  /// @param most rows
  void print(AdviceOrder order, int most) {
    var count = shown.reader().count(shown.part(), order);
    if (count == 0) {
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("move.sku"))
            .words(words.of("supply.warehouse"))
            .numbers(words.of("supply.aged"))
            .numbers(words.of("supply.fee"))
            .numbers(words.of("supply.cover"))
            .numbers(words.of("supply.turns"))
            .words(words.of("supply.do"));
    for (var advice : shown.reader().advice(shown.part(), order, most)) {
      table.row(
          advice.item().sellerId() + "/" + advice.item().skuId(),
          advice.item().warehouseId(),
          numbers.whole(advice.agedUnits()),
          numbers.money(advice.agedFeeMicros()),
          numbers.whole(advice.coverDaysBefore()),
          numbers.decimal(advice.turnsPerYear(), 1),
          what(advice));
    }
    console.heading(
        order == AdviceOrder.AGED ? "supply.ageing" : "supply.excess",
        Math.min(most, count),
        count);
    console.table(table);
  }

  /// What to do, with its units and where they go.
  private String what(DescribedAdvice advice) {
    var words = console.words();
    var action = words.ofConstant("adviceAction", advice.action().name());
    if (advice.actionUnits() == 0) {
      return action;
    }
    var units = console.numbers().whole(advice.actionUnits());
    return advice.transferTo().isEmpty()
        ? words.of("supply.doUnits", action, units)
        : words.of("supply.doUnitsTo", action, units, advice.transferTo());
  }
}
