package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.owplanner.cli.output.Console;
import org.owplanner.datasets.benchmark.ReplenishmentBacktest;
import org.owplanner.datasets.benchmark.ReplenishmentBacktestRow;
import org.owplanner.datasets.benchmark.ReplenishmentBacktestSettings;

/// Lives half a year of the sample's orders through again, under plans and under rules of sellers,
/// for a person who watches.
///
/// @param console where to print
record ReplenishmentBacktestRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "replenishment";

  /// Weeks that are lived through unless told otherwise: all there are.
  static final int WEEKS = 28;

  private static final long STEPS_AN_ITEM = 6;

  int run(Path out, BudgetOptions options, int weeks, int skus) throws IOException {
    var sheet = new BenchmarkSheet(console, NAME);
    var settings =
        new ReplenishmentBacktestSettings(
            weeks,
            skus,
            options.steps() == 0 ? STEPS_AN_ITEM : options.steps(),
            true,
            options.seed(),
            options.threads());
    var rows = ReplenishmentBacktest.run(settings, sheet::show);
    ReplenishmentBacktest.write(rows, out);
    var file = out.resolve("replenishment.csv").toAbsolutePath();
    var best = ReplenishmentBacktest.bestRule(rows);
    if (console.isJson()) {
      console.json(
          Map.of(
              "set",
              NAME,
              "rows",
              rows,
              "bestRule",
              best.policy(),
              "ratioToBestRule",
              rows.getLast().totalCents() / best.totalCents(),
              "ratioWithEndStockAtCost",
              rows.getLast().endAtCostCents() / best.endAtCostCents(),
              "results",
              file.toString()));
    } else {
      rows.stream()
          .filter(row -> row.seller().equals(best.seller()))
          .forEach(row -> console.line(row.text(best)));
      console.say(
          "benchmark.replenishment",
          best.policy(),
          console.numbers().change(Math.round(best.totalCents()), total(rows.getLast())),
          console
              .numbers()
              .change(
                  Math.round(best.endAtCostCents()), Math.round(rows.getLast().endAtCostCents())));
      console.say("benchmark.done", rows.size(), file);
    }
    return ExitCode.DONE;
  }

  private static long total(ReplenishmentBacktestRow row) {
    return Math.round(row.totalCents());
  }
}
