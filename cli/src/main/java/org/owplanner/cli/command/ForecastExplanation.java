package org.owplanner.cli.command;

import org.owplanner.batch.forecast.ExplainedForecast;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.engine.forecast.ForecastLevels;
import org.owplanner.engine.forecast.seller.ForecastSteps;

/// Prints a SKU's forecast in words: level, trend, season, method and why, accuracy so far.
///
/// @param console where to print
/// @param sku the SKU's forecast
record ForecastExplanation(Console console, ExplainedForecast sku) {

  private static final int SHOWN_WEEKS = 4;
  private static final double NO_TREND = 0.005;

  void print() {
    var words = console.words();
    var numbers = console.numbers();
    var row = sku.row();
    console.sentence(
        "",
        words.of("forecast.of", sku.sellerId(), row.skuId(), sku.description(), row.warehouseId()));
    say("forecast.history", row.knownDays(), row.unknownDays());
    say(
        Math.abs(row.trend()) < NO_TREND
            ? "forecast.level"
            : row.trend() > 0 ? "forecast.levelUp" : "forecast.levelDown",
        numbers.decimal(row.level(), 2),
        numbers.decimal(Math.abs(row.trend()), 2));
    printWeekdays(row.weekdayFactors());
    say(
        "forecast.methodOf",
        words.ofConstant("demandClass", row.demandClass().name()),
        row.method());
    console.sentence("  ", console.language().of(row.why()));
    printAccuracy();
    for (var flag : row.flags()) {
      console.sentence("  ", console.language().of(flag.meaning()));
    }
    printWeeks(row.weeks());
    console.line("");
  }

  private void printWeekdays(float[] factors) {
    var isFlat = true;
    var text = new StringBuilder();
    for (var day = 0; day < factors.length; day++) {
      isFlat &= Math.abs(factors[day] - 1) < NO_TREND;
      text.append(day == 0 ? "" : ", ")
          .append(console.words().of("forecast.weekday." + (day + 1)))
          .append(' ')
          .append(console.numbers().percent(factors[day]));
    }
    if (isFlat) {
      say("forecast.noWeekdays");
    } else {
      say("forecast.weekdays", text);
    }
  }

  private void printAccuracy() {
    var numbers = console.numbers();
    var accuracy = sku.row().accuracy();
    if (accuracy.origins() == 0) {
      say("forecast.notJudged");
    } else {
      say(
          "forecast.judged",
          accuracy.origins(),
          numbers.decimal(accuracy.weightedQuantileLoss(), 2),
          numbers.percent(accuracy.bias()),
          numbers.percent(accuracy.coverage()[ForecastSheet.SHOWN_LEVELS.get(1)]));
    }
    if (sku.scored() > 0) {
      say(
          "forecast.scored",
          sku.scored(),
          sku.inBand(),
          numbers.decimal(sku.demandUnits(), 0),
          numbers.decimal(sku.meanUnits(), 0));
    }
  }

  private void printWeeks(ForecastSteps weeks) {
    var numbers = console.numbers();
    var table = new TextTable().words(console.words().of("forecast.weekNo"));
    table.numbers(console.words().of("forecast.mean"));
    for (var level : ForecastLevels.all()) {
      table.numbers("P" + Math.round(100 * level));
    }
    for (var week = 0; week < SHOWN_WEEKS; week++) {
      var cells = new String[2 + ForecastLevels.count()];
      cells[0] = String.valueOf(week + 1);
      cells[1] = numbers.decimal(weeks.mean()[week], 1);
      for (var level = 0; level < ForecastLevels.count(); level++) {
        cells[2 + level] = numbers.decimal(weeks.quantile(week, level), 0);
      }
      table.row(cells);
    }
    console.table(table);
  }

  private void say(String key, Object... values) {
    console.sentence("  ", console.words().of(key, values));
  }
}
