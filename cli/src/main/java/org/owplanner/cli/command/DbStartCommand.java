package org.owplanner.cli.command;

import picocli.CommandLine.Command;

/// `owp db start`: starts the embedded server and keeps it running.
@Command(name = "start")
final class DbStartCommand extends AbstractPrintingCommand {

  @Override
  public Integer call() {
    return new DatabaseSheet(console(), environment()).start();
  }
}
