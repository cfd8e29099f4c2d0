package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.feed.FeedImport;
import org.owplanner.batch.feed.ImportOutcome;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Words;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.sample.OnlineRetailSample;
import org.owplanner.datasets.sample.SampleWarehouse;
import org.owplanner.engine.solve.Severity;

/// One night and the shift after it of the sample's warehouse: feed, import, forecast, slotting,
/// waves, replenishment, transfers, tables, reports.
final class Demo {

  static final String SECONDS_VARIABLE = "OWP_DEMO_SECONDS";

  /// Seconds to search where nobody says how long: of fewer, transfers get too few.
  static final long STANDARD_SECONDS = 90;

  private static final long SEED = 1;

  private final Console console;
  private final Map<String, String> environment;

  Demo(Console console, Map<String, String> environment) {
    this.console = console;
    this.environment = environment;
  }

  int run(LocalDate date, Optional<Path> file, PlanBudget budget, long seed) throws IOException {
    var place = DatabaseEnvironment.of(environment);
    var demo = place.home().resolve("demo");
    try (var database = Database.open(place)) {
      var warehouse = feed(database, demo.resolve(date.toString()), date);
      console.note("demo.forecasting", date);
      // Transfers need what all warehouses will be asked for.
      var forecast =
          make(
              database,
              new ForecastRequest("main", ForecastScope.NETWORK, Optional.of(date), budget)
                  .in(database),
              demo.resolve("forecast.html"));
      console.note("demo.planning", warehouse, date);
      var slotting =
          make(
              database,
              request(PlanKind.SLOTTING, warehouse, date, seed, DemoBudget.ofSlotting(budget)),
              file.orElse(demo.resolve("slotting.html")));
      console.note("demo.waving", warehouse, date);
      var waves =
          make(
              database,
              request(PlanKind.WAVES, warehouse, date, seed, DemoBudget.ofWaves(budget)),
              demo.resolve("waves.html"));
      console.note("demo.replenishing", warehouse, date);
      var replenishment =
          make(
              database,
              new ReplenishmentRequest(
                      "main",
                      new ForecastScope(warehouse, ""),
                      Optional.of(date),
                      "",
                      seed,
                      DemoBudget.ofReplenishment(budget))
                  .in(database),
              demo.resolve("replenishment.html"));
      console.note("demo.transferring", date);
      var transfers =
          make(
              database,
              new TransferRequest(
                      "main",
                      Optional.of(date),
                      SampleWarehouse.spec().currency(),
                      seed,
                      DemoBudget.ofTransfers(budget))
                  .in(database),
              demo.resolve("transfers.html"));
      var all = List.of(forecast, slotting, waves, replenishment, transfers);
      var sheet = new DemoSheet(console, database);
      if (console.isJson()) {
        sheet.json(slotting, all);
      } else {
        sheet.print(all);
      }
      return all.stream().anyMatch(made -> isRefuted(database, made))
          ? ExitCode.FINDINGS
          : ExitCode.DONE;
    }
  }

  /// What the sample's orders lack belongs to the show; what a verifier refutes doesn't.
  private static boolean isRefuted(Database database, MadePlan made) {
    return RunReader.of(database).findings(made.run().runId()).stream()
        .anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static PlanRequest request(
      PlanKind kind, String warehouse, LocalDate date, long seed, PlanBudget budget) {
    return new PlanRequest("main", kind, warehouse, date, "", seed, budget, List.of());
  }

  private MadePlan make(Database database, PlanRequest request, Path file) throws IOException {
    var run = new PlanMaking(console, environment).plan(database, request);
    var report = file.toAbsolutePath();
    PlanViews.of(request.kind()).report(database, run.runId(), report, console.language());
    return new MadePlan(run, report);
  }

  /// The sample's feed of that night in the database.
  ///
  /// @return the warehouse's id
  private String feed(Database database, Path folder, LocalDate date) throws IOException {
    var done = folder.resolve(".complete");
    var made = maker();
    if (!Files.exists(done) || !Files.readString(done).equals(made)) {
      console.note("demo.writing", folder);
      OnlineRetailSample.write(folder, SEED, date, SampleWarehouse.spec(), FeedProgress.silent());
      Files.writeString(done, made);
    }
    console.note("demo.importing", folder);
    var lines = new ImportLines(console);
    var summary =
        FeedImport.into(database.dataSource())
            .importFiles(List.of(folder), FeedImport.DEFAULT_TOLERANCE, lines);
    lines.clear();
    if (summary.hasFailures()) {
      new ImportSheet(console).print(summary);
      throw new IllegalStateException(console.words().of("demo.refused", folder));
    }
    var rows = summary.files().stream().mapToLong(f -> f.rowsLoaded()).sum();
    var isUnchanged =
        summary.files().stream().allMatch(f -> f.outcome() == ImportOutcome.UNCHANGED);
    if (isUnchanged) {
      console.note("demo.unchanged");
    } else {
      console.note("demo.imported", rows);
    }
    return SampleWarehouse.ID;
  }

  /// What wrote the feed, so that a newer program writes it anew.
  private static String maker() throws IOException {
    var source = OnlineRetailSample.class.getProtectionDomain().getCodeSource();
    var program = Path.of(source.getLocation().getPath());
    return program.getFileName() + " of " + Files.getLastModifiedTime(program) + "\n";
  }

  /// Seconds to search where the command line doesn't say how long.
  static long seconds(Map<String, String> environment, Words words, long standard) {
    var given = environment.getOrDefault(SECONDS_VARIABLE, "");
    if (given.isBlank()) {
      return standard;
    }
    try {
      return Long.parseUnsignedLong(given.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(words.of("error.notSeconds", SECONDS_VARIABLE, given), e);
    }
  }
}
