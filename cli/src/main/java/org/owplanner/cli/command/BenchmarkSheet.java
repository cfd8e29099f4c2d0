package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.owplanner.cli.output.Console;

/// Prints what a benchmark measures.
///
/// @param console where to print
/// @param set what the command line calls it
record BenchmarkSheet(Console console, String set) {

  /// A row as soon as it is measured, for who watches.
  void show(String row) {
    console.err().println(row);
    console.err().flush();
  }

  /// Where all rows are that were shown before.
  void print(List<?> rows, Path results) {
    print(rows, results, () -> {});
  }

  /// All rows, for a program or for people.
  ///
  /// @param results the file that they are in
  /// @param print prints them for people
  void print(List<?> rows, Path results, Runnable print) {
    var file = results.toAbsolutePath().toString();
    if (console.isJson()) {
      console.json(Map.of("set", set, "rows", rows, "results", file));
    } else {
      print.run();
      console.say("benchmark.done", rows.size(), file);
    }
  }
}
