package org.owplanner.cli.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.output.Numbers;
import org.owplanner.cli.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What all commands have in common. Fields must name no class of Spring or the database, so that
/// help stays quick: work that needs them is a class of its own.
@Command(mixinStandardHelpOptions = true)
abstract class AbstractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--lang", paramLabel = "zh|en")
  private Language language;

  @Option(names = "--verbose")
  private boolean isVerbose;

  AbstractCommand() {}

  /// Variables of the environment.
  final Map<String, String> environment() {
    return spec.root().userObject() instanceof OwpCommand owp ? owp.environment() : Map.of();
  }

  /// Where to print.
  Console console() {
    return console(false);
  }

  final Console console(boolean isJson) {
    var spoken = language == null ? Language.of(environment()) : language;
    var line = spec.commandLine();
    return new Console(
        line.getOut(),
        line.getErr(),
        new Words(spoken),
        new Numbers(spoken),
        isJson,
        spec.root().userObject() instanceof OwpCommand owp && owp.isTerminal());
  }

  /// Whether errors are shown with their stack trace.
  final boolean isVerbose() {
    return isVerbose;
  }

  /// What is wrong with the command line, to be thrown.
  final ParameterException wrongUsage(String key, Object... values) {
    return new ParameterException(spec.commandLine(), console().words().of(key, values));
  }
}
