package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.output.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The command line of `owp`, ready to execute.
public final class OwpCommandLine {

  private static final int WIDTH = 100;

  private OwpCommandLine() {}

  /// That of this process.
  public static CommandLine ofProcess(String... args) {
    return of(System.getenv(), OwpCommandLine::isTerminal, args);
  }

  /// One in an environment of its own.
  ///
  /// @param args what will be executed; help and errors are in the language that it asks for
  public static CommandLine of(
      Map<String, String> environment, BooleanSupplier isTerminal, String... args) {
    var language = language(environment, List.of(args));
    var line = new CommandLine(new OwpCommand(environment, language, isTerminal));
    line.setResourceBundle(Words.bundle("help", language));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(WIDTH);
    line.setAbbreviatedOptionsAllowed(false);
    line.setParameterExceptionHandler(new WrongUsage(new Words(language)));
    line.setExecutionExceptionHandler(new Failure(new Words(language), false));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO));
    return line;
  }

  private static Language language(Map<String, String> environment, List<String> args) {
    for (var i = 0; i < args.size(); i++) {
      var value =
          args.get(i).startsWith("--lang=")
              ? args.get(i).substring("--lang=".length())
              : args.get(i).equals("--lang") && i + 1 < args.size() ? args.get(i + 1) : "";
      for (var known : Language.values()) {
        if (known.name().equalsIgnoreCase(value)) {
          return known;
        }
      }
    }
    return Language.of(environment);
  }

  /// Whether a person sees standard error, as far as this system tells.
  private static boolean isTerminal() {
    if (System.getenv().getOrDefault("TERM", "dumb").equals("dumb")) {
      return false;
    }
    try {
      var errors = Path.of("/proc/self/fd/2");
      if (Files.exists(errors)) {
        return errors.toRealPath().toString().matches("/dev/(pts/|tty|console).*");
      }
    } catch (IOException e) {
      return false;
    }
    return Objects.requireNonNull(System.console()).isTerminal();
  }
}
