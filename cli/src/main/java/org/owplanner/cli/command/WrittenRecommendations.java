package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.replenishment.ReplenishmentPart;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.report.RecommendationCsv;
import org.owplanner.cli.report.RecommendationReader;

/// Writes recommended orders of a replenishment.
///
/// @param console where to print
/// @param environment variables of the environment
record WrittenRecommendations(Console console, Map<String, String> environment) {

  /// @param plan the plan, the newest replenishment where none is named
  /// @param seller the only seller, empty for all
  /// @param days within how many days from the plan's date on orders must be placed
  /// @param isInbound whether in the form of inbound.csv
  /// @param file where to write to
  int write(OptionalLong plan, String seller, int days, boolean isInbound, Optional<Path> file)
      throws IOException {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var runId = NamedPlan.of(database, plan, PlanKind.REPLENISHMENT).run().runId();
      var found = RecommendationReader.read(database, new ReplenishmentPart(runId, seller), days);
      var standard = isInbound ? "inbound.csv" : "recommendations-%d.csv".formatted(runId);
      var target = file.orElse(Path.of(standard)).toAbsolutePath();
      if (isInbound) {
        RecommendationCsv.writeInbound(found, target);
      } else {
        RecommendationCsv.write(found, target, console.language());
      }
      if (console.isJson()) {
        var model = new LinkedHashMap<String, Object>();
        model.put("plan", runId);
        model.put("seller", seller);
        model.put("orders", found.orders().size());
        model.put("csv", target.toString());
        console.json(model);
      } else {
        console.say("recommendations.written", found.orders().size(), runId, target);
      }
      return ExitCode.DONE;
    }
  }
}
