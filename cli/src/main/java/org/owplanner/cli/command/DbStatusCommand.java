package org.owplanner.cli.command;

import picocli.CommandLine.Command;

/// `owp db status`: how the database is, without starting anything.
@Command(name = "status")
final class DbStatusCommand extends AbstractPrintingCommand {

  @Override
  public Integer call() {
    return new DatabaseSheet(console(), environment()).status();
  }
}
