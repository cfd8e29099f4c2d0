package org.owplanner.cli.command;

import picocli.CommandLine.Command;

/// `owp resume`: goes on with every plan that was broken off.
@Command(name = "resume")
final class ResumeCommand extends AbstractPrintingCommand {

  @Override
  public Integer call() {
    return new SlottingPlanning(console(), environment()).resume();
  }
}
