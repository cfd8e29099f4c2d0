package org.owplanner.cli.command;

import picocli.CommandLine.Command;

/// `owp db stop`: stops the embedded server.
@Command(name = "stop")
final class DbStopCommand extends AbstractPrintingCommand {

  @Override
  public Integer call() {
    return new DatabaseSheet(console(), environment()).stop();
  }
}
