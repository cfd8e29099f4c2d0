package org.owplanner.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.batch.slotting.SlottingReader;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Interrupt;
import org.owplanner.cli.output.SearchProgress;

/// Makes slotting plans for a person who watches.
final class SlottingPlanning {

  private final Console console;
  private final Map<String, String> environment;

  SlottingPlanning(Console console, Map<String, String> environment) {
    this.console = console;
    this.environment = environment;
  }

  /// Plans a night and prints what was decided.
  int plan(
      String tenant,
      String warehouse,
      Optional<LocalDate> date,
      List<String> kept,
      BudgetOptions budget) {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var request =
          new PlanRequest(
              tenant,
              PlanKind.SLOTTING,
              warehouse,
              date.or(() -> WarehouseReader.of(database).dayAfterLastOrder(warehouse))
                  .orElse(LocalDate.now(ZoneId.systemDefault())),
              "",
              budget.seed(),
              new PlanBudget(budget.seconds(), budget.steps(), budget.threads()),
              kept);
      var outcome = plan(database, request);
      new SlottingSheet(console).print(outcome);
      return outcome.hasFindings() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
  }

  /// Plans what is asked for, with progress.
  SlottingOutcome plan(Database database, PlanRequest request) {
    PlanRun run;
    try (var progress = new SearchProgress(console, request.budget().seconds());
        var _ = Interrupt.hear(progress::cancel);
        var planning = PlanJobs.open(database, progress)) {
      run = planning.plan(request);
    }
    return SlottingReader.of(database).outcome(run.runId());
  }

  /// Goes on with every run that was broken off, and prints what was decided.
  int resume() {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      List<PlanRun> runs;
      try (var progress = new SearchProgress(console, 0);
          var _ = Interrupt.hear(progress::cancel);
          var planning = PlanJobs.open(database, progress)) {
        runs = planning.unfinished().stream().map(run -> planning.resume(run.runId())).toList();
      }
      var reader = SlottingReader.of(database);
      var outcomes = runs.stream().map(run -> reader.outcome(run.runId())).toList();
      new ResumeSheet(console).print(outcomes);
      return outcomes.stream().anyMatch(SlottingOutcome::hasFindings)
          ? ExitCode.FINDINGS
          : ExitCode.DONE;
    }
  }
}
