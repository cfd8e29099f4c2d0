package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.datasets.generate.FeedGenerator;
import org.owplanner.datasets.generate.GenerateOptions;

/// Writes generated feeds.
///
/// @param console where to print
record Generating(Console console) {

  int write(Path folder, GenerateOptions options, int warehouses) {
    var rows = new LinkedHashMap<String, Long>();
    var table =
        new TextTable()
            .words(console.words().of("import.file"))
            .numbers(console.words().of("import.read"));
    FeedGenerator.write(folder, options, warehouses, rows::put);
    if (console.isJson()) {
      console.json(
          Map.of(
              "folder", folder.toAbsolutePath().toString(),
              "warehouse", options.warehouseId(),
              "planDate", options.planDate(),
              "rows", rows));
      return ExitCode.DONE;
    }
    rows.forEach((file, count) -> table.row(file, console.numbers().whole(count)));
    console.table(table);
    console.line("");
    console.say("generate.next", folder, options.warehouseId(), options.planDate());
    return ExitCode.DONE;
  }
}
