package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.report.HandoverCsv;
import org.owplanner.cli.report.HandoverList;
import org.owplanner.cli.report.HandoverPage;
import org.owplanner.cli.report.HandoverReader;

/// Writes the handover lists of a plan of transfers.
///
/// @param console where to print
/// @param environment variables of the environment
record WrittenHandover(Console console, Map<String, String> environment) {

  /// @param plan the plan, the newest one of transfers where none is named
  /// @param batches departures; all that carry goods where none is named
  /// @param seller the only seller whose goods are listed, empty for all
  /// @param isDone whether to write them as transfer_done.csv too
  /// @param folder where to write to
  int write(
      OptionalLong plan, Set<String> batches, String seller, boolean isDone, Optional<Path> folder)
      throws IOException {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var runId = NamedPlan.of(database, plan, PlanKind.TRANSFERS).run().runId();
      var lists = HandoverReader.read(database, runId, batches, seller);
      var target = folder.orElse(Path.of("handover-%d".formatted(runId))).toAbsolutePath();
      var csv = target.resolve("handover.csv");
      var page = target.resolve("handover.html");
      HandoverCsv.write(lists, csv);
      HandoverPage.write(lists, page, console.language());
      var done = target.resolve("transfer_done.csv");
      if (isDone) {
        HandoverCsv.writeDone(lists, done);
      }
      var rows = lists.lists().stream().mapToInt(list -> list.rows().size()).sum();
      if (console.isJson()) {
        var model = new LinkedHashMap<String, Object>();
        model.put("plan", runId);
        model.put(
            "batches", lists.lists().stream().map(list -> list.batch().departureId()).toList());
        model.put("lines", rows);
        model.put("units", lists.lists().stream().mapToLong(HandoverList::units).sum());
        model.put("csv", csv.toString());
        model.put("page", page.toString());
        if (isDone) {
          model.put("done", done.toString());
        }
        console.json(model);
      } else {
        console.say("handover.written", lists.lists().size(), rows, csv, page);
        if (isDone) {
          console.say("handover.done", done);
        }
      }
      return ExitCode.DONE;
    }
  }
}
