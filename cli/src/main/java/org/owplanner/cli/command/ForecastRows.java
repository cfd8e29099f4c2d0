package org.owplanner.cli.command;

import java.util.stream.Collectors;
import org.owplanner.batch.forecast.ForecastReader;
import org.owplanner.batch.forecast.ForecastReader.Order;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints series of a forecast: the largest, the worst, the flagged.
///
/// @param console where to print
/// @param reader where they are
/// @param runId the forecast
record ForecastRows(Console console, ForecastReader reader, long runId) {

  /// @param limit most of each list
  void print(int limit) {
    print("forecast.largest", Order.LARGEST, limit);
    print("forecast.worst", Order.WORST, limit);
    print("forecast.flagged", Order.FLAGGED, limit);
  }

  private void print(String heading, Order order, int limit) {
    var words = console.words();
    var numbers = console.numbers();
    var series = reader.series(runId, order, limit);
    if (series.isEmpty()) {
      return;
    }
    console.heading(heading);
    var table =
        new TextTable()
            .words(words.of("forecast.sku"))
            .words(words.of("forecast.description"))
            .words(words.of("forecast.class"))
            .words(words.of("forecast.method"))
            .numbers(words.of("forecast.unitsADay"))
            .numbers(words.of("forecast.week"))
            .numbers(words.of("forecast.loss"))
            .numbers(words.of("forecast.bias"))
            .words(words.of("forecast.flags"));
    for (var one : series) {
      table.row(
          one.sellerId() + "/" + one.skuId(),
          one.description(),
          words.ofConstant("demandClass", one.demandClass().name()),
          one.method(),
          numbers.decimal(one.unitsADay(), 2),
          numbers.decimal(one.weekLow(), 0) + "–" + numbers.decimal(one.weekHigh(), 0),
          Double.isFinite(one.weightedQuantileLoss())
              ? numbers.decimal(one.weightedQuantileLoss(), 2)
              : "",
          Double.isFinite(one.bias()) ? numbers.percent(one.bias()) : "",
          one.flags().stream()
              .map(flag -> console.language().of(flag.meaning()))
              .collect(Collectors.joining("; ")));
    }
    console.table(table);
  }
}
