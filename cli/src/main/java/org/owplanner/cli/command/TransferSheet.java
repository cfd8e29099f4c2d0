package org.owplanner.cli.command;

import org.owplanner.batch.transfer.TransferOutcome;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.report.RuleSaving;

/// Prints what transfers a plan decided and what they save: first the batches.
///
/// @param console where to print
/// @param shown the plan
record TransferSheet(Console console, ShownTransfers shown) {

  /// @param most rows of each list
  void print(int most) {
    var outcome = shown.outcome();
    var run = new RunSheet(console, outcome.summary());
    run.printHeader();
    console.sentence("", console.words().of("transfer.openLoop"));
    printBatches(most);
    new SpaceTable(console).print(shown.space());
    run.printCosts(
        console.words().of("sheet.costs", TransferOutcome.HORIZON_DAYS),
        console.words().of("transfer.inForce"),
        outcome.inForceCosts(),
        outcome.planCosts());
    printSavings();
    run.printProof(outcome.findings());
    run.printFindings(outcome.findings(), "transfer.noFindings");
  }

  /// The rest: lines by SKU, and what left.
  void printMore(int most) {
    var lines = shown.lines(most);
    if (!lines.isEmpty()) {
      console.heading("transfer.lines", lines.size(), shown.reader().count(shown.runId()));
      new TransferLineTable(console).print(lines);
    }
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
                          "transfer.adherence",
                          numbers.whole(done.sentUnits()),
                          numbers.whole(done.plannedUnits()),
                          numbers.percent(done.share()),
                          numbers.whole(done.departures()),
                          numbers.whole(done.otherUnits()),
                          numbers.whole(done.arrivedUnits())));
            });
  }

  private void printBatches(int most) {
    var batches = shown.outcome().batches();
    if (batches.isEmpty()) {
      console.heading("transfer.nothing");
      return;
    }
    var listed = batches.subList(0, Math.min(most, batches.size()));
    console.heading("transfer.batches", listed.size(), batches.size());
    new BatchTable(console).print(listed);
    console.say("transfer.handover", shown.runId());
  }

  /// What the plan saves on real demand against each other way, the network's own rule among them.
  private void printSavings() {
    var words = console.words();
    var numbers = console.numbers();
    for (var saving : RuleSaving.of(shown.outcome().replay())) {
      console.sentence(
          "",
          words.of(
              saving.savedMicros() >= 0 ? "transfer.saves" : "transfer.costsMore",
              numbers.whole(saving.days()),
              words.of(saving.isSeen() ? "transfer.seen" : "transfer.unseen"),
              words.ofConstant("transferRule", saving.rule()),
              numbers.money(Math.abs(saving.savedMicros()), shown.outcome().summary().currency()),
              numbers.percent(Math.abs(saving.share())),
              numbers.whole(saving.trips()),
              numbers.whole(saving.lines())));
    }
  }
}
