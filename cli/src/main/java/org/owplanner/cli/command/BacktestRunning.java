package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.datasets.benchmark.BacktestRow;
import org.owplanner.datasets.benchmark.BacktestSettings;
import org.owplanner.datasets.benchmark.SlottingBacktest;

/// Runs the backtest of slotting, on the sample's orders, for a person who watches.
///
/// @param console where to print
record BacktestRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "slotting";

  int run(Path out, BudgetOptions options) throws IOException {
    var sheet = new BenchmarkSheet(console, NAME);
    var usual = BacktestSettings.standard(options.threads());
    var settings =
        new BacktestSettings(
            usual.dates(),
            usual.layouts(),
            usual.tours(),
            usual.looksAFace(),
            usual.nights(),
            usual.nightlyMoves(),
            options.seed(),
            options.threads());
    var rows = SlottingBacktest.run(settings, row -> sheet.show(row.text()));
    SlottingBacktest.write(rows, out);
    sheet.print(rows, out.resolve("slotting.csv"), () -> print(rows));
    return ExitCode.DONE;
  }

  private void print(List<BacktestRow> rows) {
    var words = console.words();
    var table =
        new TextTable()
            .words(words.of("backtest.arrangement"))
            .numbers(words.of("backtest.cases"))
            .numbers(words.of("backtest.today"))
            .numbers(words.of("backtest.velocity"));
    var byArrangement =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    BacktestRow::arrangement, LinkedHashMap::new, Collectors.toList()));
    byArrangement.forEach(
        (arrangement, of) ->
            table.row(
                arrangement,
                String.valueOf(of.size()),
                console.numbers().percent(mean(of, row -> row.againstToday().share())),
                console.numbers().percent(mean(of, row -> row.againstVelocity().share()))));
    console.table(table);
    console.line("");
  }

  private static double mean(List<BacktestRow> rows, ToDoubleFunction<BacktestRow> share) {
    return rows.stream().mapToDouble(share).average().orElse(Double.NaN);
  }
}
