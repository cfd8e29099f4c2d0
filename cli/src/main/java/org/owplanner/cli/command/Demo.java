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
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Words;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.sample.OnlineRetailSample;
import org.owplanner.datasets.sample.SampleWarehouse;

/// One night of the sample's warehouse: feed, import, forecast, plan, tables, reports.
final class Demo {

  static final String SECONDS_VARIABLE = "OWP_DEMO_SECONDS";

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
      console.note("demo.forecasting", warehouse, date);
      var making = new PlanMaking(console, environment);
      var scope = new ForecastScope(warehouse, "");
      var forecast =
          making.plan(
              database, new ForecastRequest("main", scope, Optional.of(date), budget).in(database));
      var forecastReport = demo.resolve("forecast.html").toAbsolutePath();
      report(database, forecast, forecastReport);
      console.note("demo.planning", warehouse, date);
      var request =
          new PlanRequest("main", PlanKind.SLOTTING, warehouse, date, "", seed, budget, List.of());
      var run = making.plan(database, request);
      var target = file.orElse(demo.resolve("slotting.html")).toAbsolutePath();
      report(database, run, target);
      print(database, forecast, forecastReport, run, target);
      return Math.max(PlanMaking.exitCode(database, forecast), PlanMaking.exitCode(database, run));
    }
  }

  private void report(Database database, PlanRun run, Path file) throws IOException {
    PlanViews.of(run.request().kind()).report(database, run.runId(), file, console.language());
  }

  private void print(
      Database database, PlanRun forecast, Path forecastReport, PlanRun run, Path report) {
    var forecastView = PlanViews.of(forecast.request().kind());
    var view = PlanViews.of(run.request().kind());
    var runId = run.runId();
    var generated = view.generated(database, runId);
    if (console.isJson()) {
      var model = view.json(database, runId);
      model.put("generated", generated);
      model.put("report", report.toString());
      var forecastModel = forecastView.json(database, forecast.runId());
      forecastModel.put("generated", forecastView.generated(database, forecast.runId()));
      forecastModel.put("report", forecastReport.toString());
      model.put("forecast", forecastModel);
      console.json(model);
      return;
    }
    forecastView.print(console, database, forecast.runId());
    console.line("");
    view.print(console, database, runId);
    console.heading("demo.real");
    for (var sentence : forecastView.generated(database, forecast.runId())) {
      console.say("sheet.generated", console.language().of(sentence));
    }
    for (var sentence : generated) {
      console.say("sheet.generated", console.language().of(sentence));
    }
    console.say("demo.report", forecastReport);
    console.say("demo.report", report);
    console.say("demo.next", runId);
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
