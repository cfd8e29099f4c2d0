package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;

/// How the plan can be checked: findings, and the facts that repeat it.
record ProofTables(PlanReport report, PageWords words, PageNumbers numbers) {

  /// One fact of the proof.
  record Fact(String name, String value, boolean isCode) {}

  List<Fact> facts() {
    var proof = report.proof();
    var bound = proof.bound();
    var header = report.header();
    var facts = new ArrayList<Fact>();
    if (header.isMoney()) {
      facts.add(fact("fact.inForce", numbers.money(proof.inForceMicros())));
      facts.add(fact("fact.objective", numbers.money(proof.objectiveMicros())));
      facts.add(
          fact(
              "fact.bound",
              bound.isProven() ? numbers.money(bound.lowerMicros()) : words.of("fact.noBound")));
      facts.add(
          fact(
              "fact.gap",
              bound.isProven()
                  ? numbers.percent(bound.gap(proof.objectiveMicros()))
                  : words.of("none")));
      facts.add(
          fact(
              bound.isProven() ? "fact.method" : "fact.why",
              words.ofConstant("boundMethod", bound.method())));
      facts.add(fact("fact.budget", budget(proof.budget())));
    }
    facts.add(fact("fact.seed", Long.toString(proof.seed())));
    facts.add(
        fact(
            "fact.run",
            words.of(
                "fact.runOf", Long.toString(header.runId()), Integer.toString(header.revision()))));
    facts.add(fact("fact.finished", numbers.time(header.finishedAt())));
    facts.add(new Fact(words.of("fact.input"), proof.inputSha256(), true));
    facts.add(new Fact(words.of("fact.versions"), versions(), false));
    return facts;
  }

  private Fact fact(String key, String value) {
    return new Fact(words.of(key), value, false);
  }

  private String budget(PlanBudget budget) {
    var parts = new ArrayList<String>();
    parts.add(
        budget.steps() > 0
            ? words.of("fact.budgetSteps", numbers.whole(budget.steps()))
            : words.of("fact.budgetSeconds", numbers.whole(budget.seconds())));
    if (budget.targetGap() > 0) {
      parts.add(words.of("fact.budgetGap", numbers.percent(budget.targetGap())));
    }
    if (budget.patienceSeconds() > 0) {
      parts.add(words.of("fact.budgetPatience", numbers.whole(budget.patienceSeconds())));
    }
    return String.join(" · ", parts);
  }

  private String versions() {
    return String.join(
        " · ",
        report.proof().versions().entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .toList());
  }

  /// Whether the verifier found nothing that is wrong; notes are allowed.
  boolean isVerified() {
    return of(Severity.ERROR).isEmpty();
  }

  PageTable verified() {
    return findings(
        "verified",
        words.of("verified.caption"),
        Stream.concat(of(Severity.ERROR).stream(), of(Severity.INFO).stream()).toList());
  }

  PageTable unplanned() {
    return findings("unplanned", words.of("unplanned.caption"), of(Severity.WARN));
  }

  private List<Finding> of(Severity severity) {
    return report.findings().stream().filter(f -> f.severity() == severity).toList();
  }

  private PageTable findings(String id, String caption, List<Finding> findings) {
    var rows = new PageTable.Rows();
    for (var finding : findings) {
      var severity = finding.severity();
      rows.add(
          severity.name(),
          cell(words.ofConstant("severity", severity.name())),
          cell(finding.subject()),
          cell(words.language().of(finding.text())),
          cell(finding.code()));
    }
    return rows.table(
        id,
        caption,
        List.of(
            text(words.of("column.severity")),
            text(words.of("column.subject")),
            text(words.of("column.finding")),
            text(words.of("column.code"))));
  }

  /// All prices and settings, in the order in which they are documented.
  PageTable rates() {
    var rows = new PageTable.Rows();
    for (var rate : report.proof().rates()) {
      var value = rate.value();
      rows.add(
          rate.id(),
          cell(rate.id()),
          cell(words.language().of(rate.meaning())),
          cell(numbers.decimal(value, value == Math.rint(value) ? 0 : 2), value));
    }
    return rows.table(
        "rates",
        words.of("rates.caption"),
        List.of(
            text(words.of("column.rate")),
            text(words.of("column.meaning")),
            number(words.of("column.value"))));
  }
}
