package org.owplanner.cli.command;

import picocli.CommandLine.Command;

/// `owp db psql-url`: where psql finds the database while it runs.
@Command(name = "psql-url")
final class DbPsqlUrlCommand extends AbstractPrintingCommand {

  @Override
  public Integer call() {
    return new DatabaseSheet(console(), environment()).psqlUrl();
  }
}
