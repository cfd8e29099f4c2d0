package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.datasets.benchmark.RankRow;
import org.owplanner.datasets.benchmark.RankSettings;
import org.owplanner.datasets.benchmark.SlottingRank;

/// Measures, on the sample's orders, how well estimates rank slottings as unseen days do.
///
/// @param console where to print
record RankRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "slotting-rank";

  int run(Path out, BudgetOptions options) throws IOException {
    var sheet = new BenchmarkSheet(console, NAME);
    var settings = RankSettings.standard(options.seed(), options.threads());
    var rows = SlottingRank.run(settings, row -> sheet.show(row.text()));
    SlottingRank.write(rows, out);
    sheet.print(rows, out.resolve("slotting-rank.csv"), () -> print(rows));
    // Without it the correlations would be of telling good from bad, which is easy.
    return rows.stream().allMatch(RankRow::isHalfNear) ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private void print(List<RankRow> rows) {
    var words = console.words();
    var table =
        new TextTable()
            .words(words.of("rank.estimate"))
            .numbers(words.of("backtest.cases"))
            .numbers(words.of("rank.least"))
            .numbers(words.of("rank.median"));
    var byEstimate =
        rows.stream()
            .collect(
                Collectors.groupingBy(RankRow::estimate, LinkedHashMap::new, Collectors.toList()));
    byEstimate.forEach(
        (estimate, of) -> {
          var sorted = of.stream().mapToDouble(RankRow::correlation).sorted().toArray();
          table.row(
              estimate, String.valueOf(of.size()), decimal(sorted[0]), decimal(median(sorted)));
        });
    console.table(table);
    console.line("");
  }

  private static double median(double[] sorted) {
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
  }

  private static String decimal(double correlation) {
    return String.format(Locale.ROOT, "%.3f", correlation);
  }
}
