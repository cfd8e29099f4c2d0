package org.owplanner.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp plans`: lists the newest plans.
@Command(name = "plans")
final class PlansCommand extends AbstractPrintingCommand {

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
  private int limit;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw wrongUsage("error.limit", limit);
    }
    return new PlanList(console(), environment()).print(limit);
  }
}
