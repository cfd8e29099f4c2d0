package org.owplanner.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp db reset`: deletes everything and makes the schema anew.
@Command(name = "reset")
final class DbResetCommand extends AbstractPrintingCommand {

  @Option(names = "--yes")
  private boolean isConfirmed;

  @Override
  public Integer call() {
    if (!isConfirmed) {
      throw wrongUsage("error.confirm");
    }
    return new DatabaseSheet(console(), environment()).reset();
  }
}
