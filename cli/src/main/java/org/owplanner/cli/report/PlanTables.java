package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.List;

/// Costs and search of any plan as tables.
record PlanTables(PlanReport report, PageWords words, PageNumbers numbers) {

  /// Costs by term; the last row adds them up.
  PageTable costs() {
    var rows = new PageTable.Rows();
    var inForceMicros = 0L;
    var planMicros = 0L;
    for (var cost : report.costs()) {
      inForceMicros += cost.inForceMicros();
      planMicros += cost.planMicros();
      var savedMicros = cost.inForceMicros() - cost.planMicros();
      rows.add(
          cost.term(),
          cell(words.ofConstant("term", cost.term())),
          cell(numbers.money(cost.inForceMicros()), cost.inForceMicros()),
          cell(numbers.money(cost.planMicros()), cost.planMicros()),
          cell(numbers.money(savedMicros), savedMicros),
          cell(words.ofConstant("termMeaning", cost.term())));
    }
    return rows.table(
        "costs",
        words.of("costs.caption", numbers.whole(report.header().horizonDays())),
        List.of(
            text(words.of("column.term")),
            number(words.of("column.today")),
            number(words.of("column.plan")),
            number(words.of("column.saved")),
            text(words.of("column.meaning"))),
        cell(words.of("total")),
        cell(numbers.money(inForceMicros)),
        cell(numbers.money(planMicros)),
        cell(numbers.money(inForceMicros - planMicros)),
        cell(""));
  }

  /// Every point of the convergence.
  PageTable search() {
    var rows = new PageTable.Rows();
    for (var point : report.convergence()) {
      var bound = point.bound();
      rows.add(
          Long.toString(point.elapsedMillis()),
          cell(numbers.decimal(point.elapsedMillis() / 1e3, 1), point.elapsedMillis()),
          cell(words.ofConstant("phase", point.phase())),
          cell(numbers.money(point.objectiveMicros()), point.objectiveMicros()),
          bound.isProven()
              ? cell(numbers.money(bound.lowerMicros()), bound.lowerMicros())
              : cell(words.of("none"), Double.NaN));
    }
    return rows.table(
        "search",
        words.of("search.caption"),
        List.of(
            number(words.of("column.seconds")),
            text(words.of("column.phase")),
            number(words.of("column.objective")),
            number(words.of("column.bound"))));
  }
}
