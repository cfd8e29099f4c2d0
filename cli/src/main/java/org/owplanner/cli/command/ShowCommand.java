package org.owplanner.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp show`: a plan with its costs, chains, moves, replay, and what became of it.
@Command(name = "show")
final class ShowCommand extends AbstractPlanCommand {

  @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
  private int limit;

  @Override
  public Integer call() {
    if (limit < 0) {
      throw wrongUsage("error.limit", limit);
    }
    return new ShownPlan(console(), environment()).print(plan(), limit);
  }
}
