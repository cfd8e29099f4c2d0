package org.owplanner.cli.command;

import java.nio.file.Path;
import org.owplanner.batch.feed.FileSummary;
import org.owplanner.batch.feed.ImportOutcome;
import org.owplanner.batch.feed.ImportSummary;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints what became of imported files, how good they are, and which rows were rejected.
///
/// @param console where to print
record ImportSheet(Console console) {

  void print(ImportSummary summary) {
    if (console.isJson()) {
      console.json(summary);
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("import.file"))
            .words(words.of("import.outcome"))
            .numbers(words.of("import.read"))
            .numbers(words.of("import.loaded"))
            .numbers(words.of("import.rejected"))
            .numbers(words.of("import.complete"))
            .numbers(words.of("import.valid"))
            .numbers(words.of("import.consistent"))
            .words(words.of("import.newest"));
    for (var file : summary.files()) {
      var isRead = file.rowsRead() > 0;
      var quality = file.quality();
      table.row(
          String.valueOf(Path.of(file.file()).getFileName()),
          words.ofConstant("outcome", file.outcome().name()),
          isRead ? numbers.whole(file.rowsRead()) : "",
          isRead ? numbers.whole(file.rowsLoaded()) : "",
          isRead ? numbers.whole(file.rowsRejected()) : "",
          isRead ? numbers.percent(quality.complete()) : "",
          isRead ? numbers.percent(quality.valid()) : "",
          isRead ? numbers.percent(quality.consistent()) : "",
          quality.newest());
    }
    console.table(table);
    summary.files().forEach(this::printTrouble);
  }

  private void printTrouble(FileSummary file) {
    if (file.outcome() == ImportOutcome.REFUSED || file.outcome() == ImportOutcome.FAILED) {
      console.line("");
      console.sentence("", file.message());
    }
    if (file.rowsRejected() > 0) {
      console.heading("import.rejects", file.file(), file.rowsRejected());
      for (var reject : file.firstRejects()) {
        console.sentence("  ", reject.toString());
      }
      if (file.rowsRejected() > file.firstRejects().size()) {
        console.say("import.moreRejects");
      }
    }
  }
}
