package org.owplanner.cli.command;

import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.engine.replenishment.AdviceAction;

/// Prints a plan by seller.
///
/// @param console where to print
/// @param outcome the plan
record SellerTable(Console console, ReplenishmentOutcome outcome) {

  /// Nothing where there is one seller only, whose numbers are the plan's.
  void print(int most) {
    var sellers = outcome.sellers();
    if (sellers.size() < 2) {
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("supply.seller"))
            .numbers(words.of("forecast.skus"))
            .numbers(words.ofConstant("adviceAction", AdviceAction.ORDER.name()))
            .numbers(words.of("supply.orders"))
            .numbers(words.of("supply.units"))
            .numbers(words.of("supply.ignored"))
            .numbers(words.of("supply.inForce"))
            .numbers(words.of("sheet.plan"))
            .numbers(words.of("sheet.change"));
    for (var seller : sellers.subList(0, Math.min(most, sellers.size()))) {
      table.row(
          seller.sellerId(),
          numbers.whole(seller.items()),
          numbers.whole(seller.actions().getOrDefault(AdviceAction.ORDER, 0)),
          numbers.whole(seller.orders()),
          numbers.whole(seller.units()),
          numbers.money(seller.ignoredMicros()),
          numbers.money(seller.inForceMicros()),
          numbers.money(seller.objectiveMicros()),
          numbers.change(seller.inForceMicros(), seller.objectiveMicros()));
    }
    console.heading("supply.sellers", Math.min(most, sellers.size()), sellers.size());
    console.table(table);
  }
}
