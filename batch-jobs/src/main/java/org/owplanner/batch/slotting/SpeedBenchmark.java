package org.owplanner.batch.slotting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.database.StatementMeter;
import org.owplanner.batch.feed.FeedImport;
import org.owplanner.batch.feed.FileSummary;
import org.owplanner.batch.feed.ImportProgress;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.Planning;
import org.owplanner.engine.slotting.SlottingSpeed;
import org.owplanner.engine.solve.Progress;

/// Imports a feed into a database of its own and plans a night of it, counting what the database is
/// asked, and measures the search on the very problem.
public final class SpeedBenchmark {

  private static final int MOVES = 20_000;
  private static final double SEARCH_SECONDS = 5;

  private SpeedBenchmark() {}

  /// Measures one warehouse.
  ///
  /// @param feed folder of its files
  /// @param home folder for the database, in which nothing of it may be yet
  /// @param date the plan date
  /// @param budget how long the run may search
  public static SpeedRow measure(
      Path feed, Path home, String warehouse, LocalDate date, PlanBudget budget) {
    try (var database = Database.open(DatabaseEnvironment.embedded(home))) {
      var imports = new StatementMeter();
      var began = System.nanoTime();
      var files =
          FeedImport.into(imports.over(database.dataSource()))
              .importFiles(List.of(feed), FeedImport.DEFAULT_TOLERANCE, ImportProgress.silent())
              .files();
      var importSeconds = secondsSince(began);
      var request =
          new PlanRequest("main", PlanKind.SLOTTING, warehouse, date, "", 1, budget, List.of());
      var plan = new StatementMeter();
      var source = plan.over(database.dataSource());
      began = System.nanoTime();
      try (var planning = Planning.open(source, Progress.silent(), List.of(SlottingJob.class))) {
        planning.plan(request);
      }
      var planSeconds = secondsSince(began);
      var reader = new SlottingProblemReader(database.sql());
      var problem = reader.read(request, reader.terms(request)).withLearnedDemand();
      return new SpeedRow(
          problem.layout().size(),
          SlottingSpeed.measure(problem, MOVES, SEARCH_SECONDS),
          files.stream().mapToLong(FileSummary::rowsRead).sum(),
          importSeconds,
          planSeconds,
          imports.counts(),
          plan.counts());
    }
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
