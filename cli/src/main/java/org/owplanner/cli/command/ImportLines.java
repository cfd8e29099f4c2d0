package org.owplanner.cli.command;

import java.nio.file.Path;
import org.owplanner.batch.feed.ImportProgress;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.StatusLine;

/// Shows which file an import is at.
final class ImportLines implements ImportProgress {

  private final Console console;
  private final StatusLine status;

  ImportLines(Console console) {
    this.console = console;
    this.status = new StatusLine(console);
  }

  @Override
  public void report(String file, String phase, long rows) {
    var name = String.valueOf(Path.of(file).getFileName());
    status.show(console.words().of("import.phase." + phase, name, console.numbers().whole(rows)));
  }

  /// Takes the line away.
  void clear() {
    status.clear();
  }
}
