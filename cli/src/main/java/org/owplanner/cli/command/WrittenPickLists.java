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
import org.owplanner.cli.output.Console;
import org.owplanner.cli.report.PickList;
import org.owplanner.cli.report.PickListCsv;
import org.owplanner.cli.report.PickListPage;
import org.owplanner.cli.report.PickListReader;

/// Writes the pick lists of a plan of waves.
///
/// @param console where to print
/// @param environment variables of the environment
record WrittenPickLists(Console console, Map<String, String> environment) {

  /// @param plan the plan, the newest one of waves where none is named
  /// @param batches tours; all that were not handed out before where none is named
  /// @param folder where to write to
  int write(OptionalLong plan, Set<Integer> batches, Optional<Path> folder) throws IOException {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var runId = PickedPlan.of(database, plan).run().runId();
      var lists = PickListReader.read(database, runId, batches);
      var target = folder.orElse(Path.of("picklists-%d".formatted(runId))).toAbsolutePath();
      var csv = target.resolve("picks.csv");
      var page = target.resolve("picklists.html");
      PickListCsv.write(lists, csv);
      PickListPage.write(lists, page, console.language());
      var stops = lists.lists().stream().mapToInt(list -> list.stops().size()).sum();
      if (console.isJson()) {
        var model = new LinkedHashMap<String, Object>();
        model.put("plan", runId);
        model.put("batches", lists.lists().stream().map(list -> list.batch().batchNo()).toList());
        model.put("stops", stops);
        model.put("units", lists.lists().stream().mapToInt(PickList::units).sum());
        model.put("csv", csv.toString());
        model.put("page", page.toString());
        console.json(model);
      } else {
        console.say("picklists.written", lists.lists().size(), stops, csv, page);
      }
      return ExitCode.DONE;
    }
  }
}
