package org.owplanner.cli.command;

import org.owplanner.cli.output.Console;
import picocli.CommandLine.Option;

/// A command whose result is printed as tables or as JSON.
abstract class AbstractPrintingCommand extends AbstractCommand {

  @Option(names = "--json")
  private boolean isJson;

  AbstractPrintingCommand() {}

  @Override
  final Console console() {
    return console(isJson);
  }
}
