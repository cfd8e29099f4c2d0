package org.owplanner.cli.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Numbers;
import org.owplanner.cli.output.Words;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What all commands have in common. Fields must name no class of Spring or the database, so that
/// help stays quick: work that needs them is a class of its own.
abstract class AbstractCommand extends AbstractNode implements Callable<Integer> {

  @Option(names = "--verbose")
  private boolean isVerbose;

  AbstractCommand() {}

  /// Variables of the environment.
  final Map<String, String> environment() {
    return owp().environment();
  }

  /// Where to print.
  Console console() {
    return console(false);
  }

  final Console console(boolean isJson) {
    var language = owp().language();
    var line = spec().commandLine();
    return new Console(
        line.getOut(),
        line.getErr(),
        new Words(language),
        new Numbers(language),
        isJson,
        owp().isTerminal());
  }

  /// Whether errors are shown with their stack trace.
  final boolean isVerbose() {
    return isVerbose;
  }

  /// What is wrong with the command line, to be thrown.
  final ParameterException wrongUsage(String key, Object... values) {
    return new ParameterException(spec().commandLine(), console().words().of(key, values));
  }

  private OwpCommand owp() {
    return (OwpCommand) spec().root().userObject();
  }
}
