package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.forecast.ClassAccuracy;
import org.owplanner.batch.forecast.ForecastOutcome;
import org.owplanner.batch.forecast.SummedForecast;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.engine.forecast.ForecastLevels;

/// Prints a forecast's totals, its classes of demand, how it was scored and what it flags.
///
/// @param console where to print
/// @param outcome the forecast
record ForecastSheet(Console console, ForecastOutcome outcome) {

  private static final int MOST_TOTALS = 20;

  /// Places of P50, P90 and P95 among the levels.
  static final List<Integer> SHOWN_LEVELS = List.of(3, 6, 7);

  void print() {
    var run = new RunSheet(console, outcome.summary());
    run.printHeader();
    printTotals();
    printClasses();
    printScores();
    printFlags();
    console.line("");
    console.say("sheet.verified");
    run.printFindings(outcome.findings());
  }

  private void printTotals() {
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("forecast.total"))
            .numbers(words.of("forecast.skus"))
            .numbers(words.of("forecast.recent"))
            .numbers(words.of("forecast.next"))
            .numbers(words.of("forecast.change"))
            .numbers(words.of("forecast.halfYear"));
    var totals = outcome.totals();
    for (var total : totals.subList(0, Math.min(MOST_TOTALS, totals.size()))) {
      table.row(
          name(total),
          numbers.whole(total.series()),
          numbers.decimal(total.recentUnitsADay(), 1),
          numbers.decimal(total.unitsADay(), 1),
          total.recentUnitsADay() > 0
              ? numbers.percent(total.unitsADay() / total.recentUnitsADay() - 1)
              : "",
          numbers.whole(Math.round(total.unitsInAll())));
    }
    console.line("");
    console.table(table);
    if (totals.size() > MOST_TOTALS) {
      console.say("forecast.moreTotals", totals.size() - MOST_TOTALS);
    }
    console.say("forecast.totalsSay");
  }

  private String name(SummedForecast total) {
    if (total.sellerId().isEmpty()) {
      return total.warehouseId().isEmpty()
          ? console.words().of("forecast.all")
          : total.warehouseId();
    }
    return total.warehouseId().isEmpty()
        ? total.sellerId()
        : total.sellerId() + " · " + total.warehouseId();
  }

  private void printClasses() {
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("forecast.class"))
            .numbers(words.of("forecast.skus"))
            .numbers(words.of("forecast.unitsADay"))
            .numbers(words.of("forecast.loss"))
            .numbers(words.of("forecast.scaled"))
            .numbers(words.of("forecast.bias"));
    SHOWN_LEVELS.forEach(level -> table.numbers(words.of("forecast.below", percent(level))));
    for (var one : outcome.classes()) {
      var cells = new String[6 + SHOWN_LEVELS.size()];
      cells[0] = words.ofConstant("demandClass", one.demandClass().name());
      cells[1] = numbers.whole(one.series());
      cells[2] = numbers.decimal(one.unitsADay(), 1);
      cells[3] = decimal(one.weightedQuantileLoss());
      cells[4] = decimal(one.scaledError());
      cells[5] = Double.isFinite(one.bias()) ? numbers.percent(one.bias()) : "";
      for (var i = 0; i < SHOWN_LEVELS.size(); i++) {
        cells[6 + i] = coverage(one, SHOWN_LEVELS.get(i));
      }
      table.row(cells);
    }
    console.line("");
    console.table(table);
    console.say("forecast.classesSay");
  }

  private String coverage(ClassAccuracy of, int level) {
    return of.coverage().length == 0 ? "" : console.numbers().percent(of.coverage()[level]);
  }

  private String decimal(double value) {
    return Double.isFinite(value) ? console.numbers().decimal(value, 3) : "";
  }

  private static String percent(int level) {
    return String.valueOf(Math.round(100 * ForecastLevels.at(level)));
  }

  private void printScores() {
    var numbers = console.numbers();
    var scores = outcome.scores();
    console.line("");
    if (scores.scores() == 0) {
      console.say("forecast.noScores");
      return;
    }
    console.sentence(
        "",
        console
            .words()
            .of(
                "forecast.scores",
                numbers.whole(scores.scores()),
                scores.days(),
                numbers.percent(scores.inBand() / (double) scores.scores()),
                numbers.whole(Math.round(scores.demandUnits())),
                numbers.whole(Math.round(scores.meanUnits())),
                numbers.whole(scores.drifting())));
  }

  private void printFlags() {
    outcome
        .flags()
        .forEach(
            (flag, count) ->
                console.say(
                    "forecast.flag",
                    console.numbers().whole(count),
                    console.language().of(flag.meaning())));
  }
}
