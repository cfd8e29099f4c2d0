package org.owplanner.cli.command;

import org.owplanner.batch.replenishment.AdviceOrder;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.report.DueOrders;
import org.owplanner.engine.replenishment.AdviceAction;

/// Prints what a replenishment decided and saves: first what must be ordered soon.
///
/// @param console where to print
/// @param shown the plan
record ReplenishmentSheet(Console console, ShownReplenishment shown) {

  /// @param most rows of each list
  void print(int most) {
    var outcome = shown.outcome();
    var run = new RunSheet(console, outcome.summary());
    run.printHeader();
    console.sentence("", console.words().of("supply.openLoop"));
    console.sentence("", console.words().of("supply.oneYear"));
    printDue(most);
    printActions();
    new AgeingTable(console, shown).print(AdviceOrder.AGED, most);
    new ShipmentTable(console, shown).print(most);
    new SellerTable(console, outcome).print(most);
    run.printCosts(
        console.words().of("sheet.costs", ReplenishmentOutcome.HORIZON_DAYS),
        console.words().of("supply.inForce"),
        outcome.inForceCosts(),
        outcome.planCosts());
    new ReplayTable(console, outcome.replay()).print();
    run.printProof(outcome.findings());
    run.printFindings(outcome.findings(), "supply.noFindings");
  }

  /// The rest: later orders, goods that should not be ordered again, and what was ordered.
  void printMore(int most) {
    var later = shown.later(most);
    if (!later.isEmpty()) {
      console.heading("supply.later", later.size(), shown.orderCount() - shown.dueCount());
      new OrderTable(console).print(later);
    }
    new AgeingTable(console, shown).print(AdviceOrder.EXCESS, most);
    printAdherence();
  }

  private void printDue(int most) {
    var runId = shown.part().runId();
    var due = shown.dueCount();
    var all = shown.orderCount();
    if (due == 0) {
      console.heading("supply.nothingDue", DueOrders.DAYS, all);
      return;
    }
    console.heading("supply.due", due, DueOrders.DAYS, all);
    new OrderTable(console).print(shown.due(most));
    if (due > most) {
      console.say("supply.moreDue", due - most, runId);
    }
  }

  private void printActions() {
    var actions = shown.outcome().actions();
    var words = console.words();
    var text = new StringBuilder();
    for (var action : AdviceAction.values()) {
      var count = actions.getOrDefault(action, 0);
      if (count > 0) {
        text.append(text.isEmpty() ? "" : words.of("supply.comma"))
            .append(
                words.of(
                    "supply.actionCount",
                    words.ofConstant("adviceAction", action.name()),
                    console.numbers().whole(count)));
      }
    }
    console.line("");
    console.sentence("", words.of("supply.actions", text));
  }

  private void printAdherence() {
    shown
        .adherence()
        .ifPresent(
            done -> {
              var numbers = console.numbers();
              console.line("");
              console.sentence(
                  "",
                  console
                      .words()
                      .of(
                          "supply.adherence",
                          numbers.whole(done.placedUnits()),
                          numbers.whole(done.dueUnits()),
                          numbers.percent(done.share()),
                          numbers.whole(done.placedOrders()),
                          numbers.whole(done.dueOrders()),
                          numbers.whole(done.aheadUnits()),
                          numbers.whole(done.otherUnits())));
            });
  }
}
