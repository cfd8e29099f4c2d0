package org.owplanner.cli.command;

import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.cli.report.ReportSaving;
import org.owplanner.cli.report.SlottingReportReader;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Severity;

/// Prints what a slotting plan decided and saves.
final class SlottingSheet {

  private static final int FINDINGS_SHOWN = 5;

  private final Console console;

  SlottingSheet(Console console) {
    this.console = console;
  }

  /// Prints it, as tables or as JSON.
  void print(SlottingOutcome outcome) {
    if (console.isJson()) {
      console.json(SlottingModel.of(outcome));
      return;
    }
    printHeader(outcome);
    printCosts(outcome);
    printReplay(outcome);
    printMoves(outcome);
    printProof(outcome);
    printFindings(outcome);
  }

  void printHeader(SlottingOutcome outcome) {
    var run = outcome.summary().run();
    console.say(
        "sheet.title",
        run.runId(),
        run.request().scopeId(),
        run.request().planDate(),
        run.revision(),
        console.words().ofConstant("state", run.state().name()));
  }

  void printCosts(SlottingOutcome outcome) {
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("sheet.costs", SlottingModel.horizonDays(outcome)))
            .numbers(words.of("sheet.today"))
            .numbers(words.of("sheet.plan"))
            .numbers(words.of("sheet.change"));
    for (var term : outcome.planCosts()) {
      var before =
          outcome.inForceCosts().stream()
              .filter(other -> other.term().equals(term.term()))
              .mapToLong(CostTerm::micros)
              .sum();
      table.row(
          words.ofConstant("term", term.term()),
          numbers.money(before),
          numbers.money(term.micros()),
          numbers.change(before, term.micros()));
    }
    var summary = outcome.summary();
    table
        .rule()
        .row(
            words.of("sheet.total", summary.currency()),
            numbers.money(summary.inForceMicros()),
            numbers.money(summary.objectiveMicros()),
            numbers.change(summary.inForceMicros(), summary.objectiveMicros()));
    console.line("");
    console.table(table);
  }

  void printReplay(SlottingOutcome outcome) {
    var savings = ReportSaving.of(SlottingReportReader.days(outcome.replay()));
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

  void printMoves(SlottingOutcome outcome) {
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

  void printProof(SlottingOutcome outcome) {
    var summary = outcome.summary();
    var numbers = console.numbers();
    if (summary.bound().isProven()) {
      console.say(
          "sheet.bound",
          numbers.money(summary.bound().lowerMicros(), summary.currency()),
          numbers.percent(summary.bound().gap(summary.objectiveMicros())),
          summary.bound().method());
    } else {
      console.say("sheet.noBound", summary.bound().method());
    }
    var isRefuted =
        outcome.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    console.say(isRefuted ? "sheet.refuted" : "sheet.verified");
  }

  void printFindings(SlottingOutcome outcome) {
    var findings = outcome.findings().stream().filter(f -> f.severity() != Severity.INFO).toList();
    if (findings.isEmpty()) {
      console.say("sheet.noFindings");
      return;
    }
    console.heading("sheet.findings", findings.size());
    for (var finding : findings.subList(0, Math.min(FINDINGS_SHOWN, findings.size()))) {
      console.sentence(
          "  ", "%s  %s".formatted(finding.code(), console.language().of(finding.text())));
    }
    if (findings.size() > FINDINGS_SHOWN) {
      console.say(
          "sheet.moreFindings", findings.size() - FINDINGS_SHOWN, outcome.summary().run().runId());
    }
  }
}
