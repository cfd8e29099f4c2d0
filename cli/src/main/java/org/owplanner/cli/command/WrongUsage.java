package org.owplanner.cli.command;

import org.owplanner.cli.output.Words;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells what is wrong with a command line, and where to read on.
final class WrongUsage implements IParameterExceptionHandler {

  static final String NO_COMMAND = "error.noCommand";

  private final Words words;

  WrongUsage(Words words) {
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    var line = e.getCommandLine();
    var message = String.valueOf(e.getMessage());
    if (message.equals(NO_COMMAND)) {
      line.getErr().println(words.of(NO_COMMAND));
      line.usage(line.getErr());
      return ExitCode.WRONG_USAGE;
    }
    line.getErr().println(message);
    if (e instanceof UnmatchedArgumentException unmatched) {
      UnmatchedArgumentException.printSuggestions(unmatched, line.getErr());
    }
    line.getErr().println(words.of("error.seeHelp", line.getCommandSpec().qualifiedName()));
    line.getErr().flush();
    return ExitCode.WRONG_USAGE;
  }
}
