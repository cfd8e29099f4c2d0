package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;

/// Prints what a plan of any kind carries: which it is, its costs, proof and findings.
///
/// @param console where to print
/// @param summary the run
record RunSheet(Console console, RunSummary summary) {

  private static final int FINDINGS_SHOWN = 5;

  void printHeader() {
    var run = summary.run();
    var words = console.words();
    console.sentence(
        "",
        words.of(
            "sheet.title",
            run.runId(),
            title(console, run),
            run.revision(),
            words.ofConstant("state", run.state().name())));
  }

  /// What a run plans, in words.
  static String title(Console console, PlanRun run) {
    var request = run.request();
    var scope =
        switch (request.kind()) {
          case FORECAST, REPLENISHMENT, TRANSFERS ->
              console.language().of(ForecastScope.of(request.scopeId()).name());
          default -> request.scopeId();
        };
    return console.words().of("title." + request.kind().name(), scope, request.planDate());
  }

  /// Costs by term, the dearest first, with their sum.
  ///
  /// @param horizonDays days over which they are counted
  void printCosts(int horizonDays, List<CostTerm> inForce, List<CostTerm> plan) {
    var words = console.words();
    printCosts(words.of("sheet.costs", horizonDays), words.of("sheet.today"), inForce, plan);
  }

  /// @param title what is counted
  /// @param before what the plan is compared with
  void printCosts(String title, String before, List<CostTerm> inForce, List<CostTerm> plan) {
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(title)
            .numbers(before)
            .numbers(words.of("sheet.plan"))
            .numbers(words.of("sheet.change"));
    for (var term : plan) {
      var inForceMicros =
          inForce.stream()
              .filter(other -> other.term().equals(term.term()))
              .mapToLong(CostTerm::micros)
              .sum();
      table.row(
          words.ofConstant("term", term.term()),
          numbers.money(inForceMicros),
          numbers.money(term.micros()),
          numbers.change(inForceMicros, term.micros()));
    }
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

  void printProof(List<Finding> findings) {
    var numbers = console.numbers();
    var bound = summary.bound();
    var method = console.words().ofConstant("boundMethod", bound.method());
    console.sentence(
        "",
        bound.isProven()
            ? console
                .words()
                .of(
                    "sheet.bound",
                    numbers.money(bound.lowerMicros(), summary.currency()),
                    numbers.percent(bound.gap(summary.objectiveMicros())),
                    method)
            : console.words().of("sheet.noBound", method));
    var isRefuted = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    console.say(isRefuted ? "sheet.refuted" : "sheet.verified");
  }

  void printFindings(List<Finding> all) {
    printFindings(all, "sheet.noFindings");
  }

  /// @param none what is said where there are none
  void printFindings(List<Finding> all, String none) {
    var findings = all.stream().filter(f -> f.severity() != Severity.INFO).toList();
    if (findings.isEmpty()) {
      console.say(none);
      return;
    }
    console.heading("sheet.findings", findings.size());
    for (var finding : findings.subList(0, Math.min(FINDINGS_SHOWN, findings.size()))) {
      console.sentence(
          "  ", "%s  %s".formatted(finding.code(), console.language().of(finding.text())));
    }
    if (findings.size() > FINDINGS_SHOWN) {
      console.say("sheet.moreFindings", findings.size() - FINDINGS_SHOWN, summary.run().runId());
    }
  }
}
