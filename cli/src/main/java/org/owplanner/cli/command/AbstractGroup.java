package org.owplanner.cli.command;

import picocli.CommandLine.ParameterException;

/// A command that only holds others.
abstract class AbstractGroup extends AbstractNode implements Runnable {

  AbstractGroup() {}

  @Override
  public final void run() {
    throw new ParameterException(spec().commandLine(), WrongUsage.NO_COMMAND);
  }
}
