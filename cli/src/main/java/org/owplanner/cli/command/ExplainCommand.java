package org.owplanner.cli.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `owp explain`: why a plan is as it is, or one SKU, move, chain, order or tour of it.
@Command(name = "explain")
final class ExplainCommand extends AbstractPlanCommand {

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "SKU|ORDER|move N|chain N|batch ID",
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
