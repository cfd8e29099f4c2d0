package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.replenishment.ReplenishmentPart;
import org.owplanner.batch.replenishment.ReplenishmentReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.report.ReplenishmentReportPage;
import org.owplanner.cli.report.ReplenishmentReportReader;
import org.owplanner.cli.report.SellerIndexPage;
import org.owplanner.engine.solve.Text;

/// Writes pages of a replenishment for single sellers.
///
/// @param console where to print
/// @param environment variables of the environment
record WrittenSellerReports(Console console, Map<String, String> environment) {

  /// Writes one seller's page.
  int write(OptionalLong plan, String seller, Optional<Path> file) throws IOException {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var runId = runId(database, plan);
      var target =
          file.orElse(
              Path.of("owp-plan-%d-%s.html".formatted(runId, SellerIndexPage.fileName(seller))));
      write(database, new ReplenishmentPart(runId, seller), target);
      if (console.isJson()) {
        console.json(
            Map.of("plan", runId, "seller", seller, "report", target.toAbsolutePath().toString()));
      } else {
        console.say("report.written", target.toAbsolutePath());
      }
      return ExitCode.DONE;
    }
  }

  /// Writes a page for each seller, and an index.
  int writeAll(OptionalLong plan, Path folder) throws IOException {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var runId = runId(database, plan);
      var outcome = ReplenishmentReader.of(database).outcome(ReplenishmentPart.whole(runId));
      var files = SellerIndexPage.files(outcome);
      for (var seller : files.entrySet()) {
        write(
            database,
            new ReplenishmentPart(runId, seller.getKey()),
            folder.resolve(seller.getValue()));
      }
      var index = folder.resolve("index.html");
      SellerIndexPage.write(outcome, index, console.language());
      if (console.isJson()) {
        var model = new LinkedHashMap<String, Object>();
        model.put("plan", runId);
        model.put("index", index.toAbsolutePath().toString());
        model.put("sellers", new ArrayList<>(files.keySet()));
        model.put("files", files);
        console.json(model);
      } else {
        console.say("report.sellersWritten", files.size(), index.toAbsolutePath());
      }
      return ExitCode.DONE;
    }
  }

  private static long runId(Database database, OptionalLong plan) {
    if (plan.isPresent()
        && NamedPlan.of(database, plan).run().request().kind() == PlanKind.TRANSFERS) {
      var id = plan.getAsLong();
      throw new PlanningException(
          new Text(
              "调拨计划（%d）的报告展示各卖家共用的车次和场地，没有单个卖家的页面。某卖家自己的货物见：owp handover %d --seller ID"
                  .formatted(id, id),
              "The report of transfers (%d) shows vehicles and space that sellers share, so there is none for one seller. A seller's own goods: owp handover %d --seller ID"
                  .formatted(id, id)));
    }
    return NamedPlan.of(database, plan, PlanKind.REPLENISHMENT).run().runId();
  }

  private void write(Database database, ReplenishmentPart part, Path target) throws IOException {
    var report = ReplenishmentReportReader.read(database, part);
    ReplenishmentReportPage.of(report, console.language()).write(target);
  }
}
