package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.datasets.benchmark.TransferCase;
import org.owplanner.datasets.benchmark.TransferGap;
import org.owplanner.datasets.benchmark.TransferGapRow;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.transfer.TransferPlanner;

/// Measures transfers of generated networks against the exact optimum of the same model.
///
/// @param console where to print
record TransferGapRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "transfers";

  private static final double PROGRAM_SECONDS = 600;

  int run(Path out, NetworkSizeOptions size, Budget budget) throws IOException {
    var sheet = new BenchmarkSheet(console, NAME);
    var rows =
        TransferGap.run(
            TransferCase.of(size.cases(), budget.seed()),
            new TransferPlanner(),
            budget,
            PROGRAM_SECONDS,
            row -> sheet.show(row.text()));
    TransferGap.write(rows, out);
    sheet.print(rows, out.resolve("results.csv"), () -> print(rows));
    return rows.stream().allMatch(row -> row.isRight() && row.isOptimal())
        ? ExitCode.DONE
        : ExitCode.FINDINGS;
  }

  private void print(List<TransferGapRow> rows) {
    var words = console.words();
    var table =
        new TextTable()
            .words(words.of("transfers.measure"))
            .numbers(words.of("transfers.mean"))
            .numbers(words.of("transfers.worst"));
    var gaps = rows.stream().mapToDouble(TransferGapRow::gapPercent).summaryStatistics();
    var bounds = rows.stream().mapToDouble(TransferGapRow::boundGapPercent).summaryStatistics();
    var shares = rows.stream().mapToDouble(row -> 100 * row.savingShare()).summaryStatistics();
    var seconds = rows.stream().mapToDouble(TransferGapRow::planSeconds).summaryStatistics();
    var program = rows.stream().mapToDouble(TransferGapRow::programSeconds).summaryStatistics();
    table.row(words.of("transfers.gap"), number(gaps.getAverage()), number(gaps.getMax()));
    table.row(words.of("transfers.bound"), number(bounds.getAverage()), number(bounds.getMax()));
    table.row(words.of("transfers.saved"), number(shares.getAverage()), number(shares.getMin()));
    table.row(
        words.of("transfers.seconds"), number(seconds.getAverage()), number(seconds.getMax()));
    table.row(
        words.of("transfers.program"), number(program.getAverage()), number(program.getMax()));
    console.table(table);
    console.line("");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
