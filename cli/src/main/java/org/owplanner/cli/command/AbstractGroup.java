package org.owplanner.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command that only holds others.
@Command(mixinStandardHelpOptions = true)
abstract class AbstractGroup implements Runnable {

  @Spec private CommandSpec spec;

  AbstractGroup() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), WrongUsage.NO_COMMAND);
  }
}
