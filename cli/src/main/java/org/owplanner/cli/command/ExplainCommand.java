package org.owplanner.cli.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `owp explain`: why a plan is as it is: its chains, or one SKU, move or chain.
@Command(name = "explain")
final class ExplainCommand extends AbstractPlanCommand {

  private static final int WORDS = 2;

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "SKU|move N|chain N",
      descriptionKey = "subject")
  private List<String> subject = List.of();

  @Override
  public Integer call() {
    var explanation = new Explanation(console(), environment());
    if (subject.isEmpty()) {
      return explanation.ofPlan(plan());
    }
    if (subject.size() == 1) {
      return explanation.ofSku(plan(), subject.getFirst());
    }
    if (subject.size() == WORDS && subject.get(1).matches("\\d{1,9}")) {
      var number = Integer.parseInt(subject.get(1));
      if (subject.getFirst().equals("chain")) {
        return explanation.ofChain(plan(), number);
      }
      if (subject.getFirst().equals("move")) {
        return explanation.ofMove(plan(), number);
      }
    }
    throw wrongUsage("error.subject", String.join(" ", subject));
  }
}
