package org.owplanner.cli.command;

import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.cli.report.ReportSaving;

/// Prints what a slotting plan decided and saves.
///
/// @param console where to print
/// @param outcome the plan
record SlottingSheet(Console console, SlottingOutcome outcome) {

  void print() {
    var run = new RunSheet(console, outcome.summary());
    run.printHeader();
    run.printCosts(SlottingModel.horizonDays(outcome), outcome.inForceCosts(), outcome.planCosts());
    printReplay();
    printMoves();
    run.printProof(outcome.findings());
    run.printFindings(outcome.findings());
  }

  private void printReplay() {
    var savings = ReportSaving.of(outcome.replay());
    if (savings.isEmpty()) {
      console.heading("sheet.noReplay");
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("sheet.replay"))
            .numbers(words.of("sheet.days"))
            .numbers(words.of("sheet.metresThere"))
            .numbers(words.of("sheet.metresPlan"))
            .numbers(words.of("sheet.saves"))
            .numbers(words.of("sheet.interval"))
            .numbers(words.of("sheet.moneyADay", outcome.summary().currency()));
    for (var saving : savings) {
      var metres = saving.metres();
      table.row(
          words.of(
              saving.isSeen() ? "sheet.seen" : "sheet.unseen",
              words.ofConstant("arrangement", saving.against())),
          numbers.whole(saving.days()),
          numbers.whole(Math.round(metres.meanBefore())),
          numbers.whole(Math.round(metres.meanBefore() - metres.mean())),
          numbers.percent(saving.share()),
          words.of(
              "sheet.from",
              numbers.percent(saving.lowShare()),
              numbers.percent(saving.highShare())),
          numbers.money(saving.microsADay()));
    }
    console.line("");
    console.table(table);
    if (savings.stream().anyMatch(saving -> saving.against().equals("VELOCITY"))) {
      console.say("sheet.velocity", SlottingModel.moveBudget(outcome));
    }
    if (savings.stream().allMatch(ReportSaving::isSeen)) {
      console.say("sheet.noUnseen");
    }
  }

  private void printMoves() {
    var effort = SlottingEffort.of(outcome);
    var numbers = console.numbers();
    console.line("");
    if (outcome.moves().isEmpty()) {
      console.say("sheet.noMoves");
      return;
    }
    console.say(
        "sheet.moves",
        effort.relocations(),
        effort.putAways(),
        effort.chains(),
        numbers.decimal(effort.minutes() / 60, 1),
        numbers.money(effort.costMicros(), outcome.summary().currency()));
    if (Double.isFinite(effort.paybackDays())) {
      console.say("sheet.payback", numbers.decimal(effort.paybackDays(), 1));
    }
  }
}
