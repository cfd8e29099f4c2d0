package org.owplanner.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `owp db restore`: reads a backup into an empty database.
@Command(name = "restore")
final class DbRestoreCommand extends AbstractPrintingCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "restoreFile")
  private Path file;

  @Override
  public Integer call() {
    return new DatabaseSheet(console(), environment()).restore(file);
  }
}
