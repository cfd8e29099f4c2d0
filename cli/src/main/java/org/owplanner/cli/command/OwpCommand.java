package org.owplanner.cli.command;

import java.util.Map;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `owp` itself, which only knows its commands.
@Command(
    name = "owp",
    mixinStandardHelpOptions = true,
    versionProvider = OwpVersion.class,
    subcommands = {
      DemoCommand.class,
      ImportCommand.class,
      PlanCommand.class,
    })
final class OwpCommand implements Runnable {

  private final Map<String, String> environment;
  private final BooleanSupplier isTerminal;

  @Spec private CommandSpec spec;

  OwpCommand(Map<String, String> environment, BooleanSupplier isTerminal) {
    this.environment = environment;
    this.isTerminal = isTerminal;
  }

  /// Variables of the environment.
  Map<String, String> environment() {
    return environment;
  }

  /// Whether a person sees standard error.
  boolean isTerminal() {
    return isTerminal.getAsBoolean();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), WrongUsage.NO_COMMAND);
  }
}
