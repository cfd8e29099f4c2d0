package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.batch.database.StatementCount;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.slotting.SpeedBenchmark;
import org.owplanner.batch.slotting.SpeedRow;
import org.owplanner.cli.output.Console;
import org.owplanner.datasets.generate.FeedGenerator;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.generate.GenerateOptions;

/// Measures how fast generated warehouses of several sizes are imported and planned.
///
/// @param console where to print
record SpeedRunning(Console console) {

  /// What the command line calls it.
  static final String NAME = "speed";

  private static final List<String> SIZES = List.of("1000", "5000", "20000", "100000");
  private static final double ORDERS_A_LOCATION = 9.4;
  private static final int UNSEEN_DAYS = 14;
  private static final int DAYS = 84 + UNSEEN_DAYS;
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 11, 14);

  /// Whatever may pay is moved, so that there is a plan to write.
  private static final String FREE_MOVES =
      """
      warehouse_id,rate,valid_from,value
      GEN1,move_minutes,2025-01-01,0
      GEN1,buffer_leg_minutes,2025-01-01,0
      GEN1,move_budget,2025-01-01,10000000
      """;

  int run(Path out, List<String> sizes, BudgetOptions options) throws IOException {
    var sheet = new BenchmarkSheet(console, NAME);
    var rows = new ArrayList<SpeedRow>();
    for (var size : sizes.isEmpty() ? SIZES : sizes) {
      var row = measure(out.resolve(size), Integer.parseInt(size), options);
      rows.add(row);
      sheet.show(row.csv());
      write(rows, out);
    }
    sheet.print(rows, out.resolve("speed.csv"));
    return ExitCode.DONE;
  }

  private static SpeedRow measure(Path folder, int locations, BudgetOptions options)
      throws IOException {
    var orders = (int) (locations * ORDERS_A_LOCATION);
    var usual = GenerateOptions.of(locations, Math.max(1, locations / 2), orders, options.seed());
    var generate =
        new GenerateOptions(
            usual.warehouseId(),
            usual.locations(),
            usual.skus(),
            usual.sellers(),
            usual.orders(),
            usual.linesPerOrder(),
            DAYS,
            LAST_DAY,
            usual.zipfExponent(),
            usual.clusters(),
            usual.clusterShare(),
            usual.isSeasonal(),
            usual.seed());
    var feed = folder.resolve("feed");
    FeedGenerator.write(feed, generate, FeedProgress.silent());
    Files.writeString(feed.resolve("rate.csv"), FREE_MOVES);
    return SpeedBenchmark.measure(
        feed,
        folder.resolve("database"),
        usual.warehouseId(),
        LAST_DAY.plusDays(1L - UNSEEN_DAYS),
        new PlanBudget(options.seconds(), options.steps(), options.threads()));
  }

  private static void write(List<SpeedRow> rows, Path out) throws IOException {
    var speeds = new ArrayList<String>();
    speeds.add(SpeedRow.HEADER);
    var statements = new ArrayList<String>();
    statements.add("locations,job," + StatementCount.HEADER);
    for (var row : rows) {
      speeds.add(row.csv());
      row.imports().forEach(count -> statements.add(row.locations() + ",import," + count.csv()));
      row.plan().forEach(count -> statements.add(row.locations() + ",plan," + count.csv()));
    }
    Files.write(out.resolve("speed.csv"), speeds);
    Files.write(out.resolve("statements.csv"), statements);
  }
}
