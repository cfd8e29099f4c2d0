package org.owplanner.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `owp db backup`: writes all rows into one file.
@Command(name = "backup")
final class DbBackupCommand extends AbstractPrintingCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "backupFile")
  private Path file;

  @Override
  public Integer call() {
    return new DatabaseSheet(console(), environment()).backup(file);
  }
}
