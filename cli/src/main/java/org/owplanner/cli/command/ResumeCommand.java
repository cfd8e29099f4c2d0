package org.owplanner.cli.command;

import picocli.CommandLine.Command;

/// `owp resume`: goes on with every plan that was broken off, or with one.
@Command(name = "resume")
final class ResumeCommand extends AbstractPlanCommand {

  @Override
  public Integer call() {
    var failure = new Failure(console().words(), isVerbose());
    return new Resuming(console(), environment(), failure).run(plan());
  }
}
