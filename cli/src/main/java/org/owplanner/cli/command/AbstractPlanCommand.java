package org.owplanner.cli.command;

import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Parameters;

/// A command about one plan, by default the newest.
abstract class AbstractPlanCommand extends AbstractPrintingCommand {

  @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN", descriptionKey = "plan")
  private Optional<Long> plan = Optional.empty();

  AbstractPlanCommand() {}

  /// The plan's number, if the command line names one.
  final OptionalLong plan() {
    return plan.map(OptionalLong::of).orElse(OptionalLong.empty());
  }
}
