package org.owplanner.cli.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `owp explain`: why a plan is as it is: its chains, or one SKU, move or chain.
@Command(name = "explain")
final class ExplainCommand extends AbstractPlanCommand {

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "SKU|move N|chain N",
      descriptionKey = "subject")
  private List<String> subject = List.of();

  @Override
  public Integer call() {
    if (!new Explanation(console(), environment()).of(plan(), subject)) {
      throw wrongUsage("error.subject", String.join(" ", subject));
    }
    return ExitCode.DONE;
  }
}
