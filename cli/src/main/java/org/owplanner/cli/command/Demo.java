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
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.report.SlottingReport;
import org.owplanner.cli.report.SlottingReportPage;
import org.owplanner.cli.report.SlottingReportReader;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.sample.OnlineRetailSample;
import org.owplanner.datasets.sample.SampleWarehouse;

/// One night of the sample's warehouse: feed, import, plan, table, report.
final class Demo {

  static final String SECONDS_VARIABLE = "OWP_DEMO_SECONDS";

  private static final long SEED = 1;

  private final Console console;
  private final Map<String, String> environment;

  Demo(Console console, Map<String, String> environment) {
    this.console = console;
    this.environment = environment;
  }

  int run(LocalDate date, Optional<Path> file, BudgetOptions budget) throws IOException {
    var place = DatabaseEnvironment.of(environment);
    var folder = place.home().resolve("demo").resolve(date.toString());
    try (var database = Database.open(place)) {
      var warehouse = feed(database, folder, date);
      var request =
          new PlanRequest(
              "main",
              PlanKind.SLOTTING,
              warehouse,
              date,
              "",
              budget.seed(),
              new PlanBudget(seconds(budget), budget.steps(), budget.threads()),
              List.of());
      console.note("demo.planning", warehouse, date);
      var outcome = new SlottingPlanning(console, environment).plan(database, request);
      var report = SlottingReportReader.read(database, outcome.summary().run().runId());
      var target = file.orElse(place.home().resolve("demo").resolve("slotting.html"));
      SlottingReportPage.write(report, target, console.language());
      print(outcome, report, target.toAbsolutePath());
      return outcome.hasFindings() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
  }

  private void print(SlottingOutcome outcome, SlottingReport report, Path target) {
    if (console.isJson()) {
      var model = SlottingModel.of(outcome);
      model.put("generated", report.header().generated());
      model.put("report", target.toString());
      console.json(model);
      return;
    }
    new SlottingSheet(console).print(outcome);
    console.heading("demo.real");
    for (var sentence : report.header().generated()) {
      console.say("sheet.generated", console.language().of(sentence));
    }
    console.say("demo.report", target);
    console.say("demo.next", outcome.summary().run().runId());
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

  private long seconds(BudgetOptions budget) {
    var given = environment.getOrDefault(SECONDS_VARIABLE, "");
    if (budget.isGiven() || given.isBlank()) {
      return budget.seconds();
    }
    try {
      return Long.parseUnsignedLong(given.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          console.words().of("error.notSeconds", SECONDS_VARIABLE, given), e);
    }
  }
}
