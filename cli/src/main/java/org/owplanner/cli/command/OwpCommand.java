package org.owplanner.cli.command;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.owplanner.cli.output.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp` itself, which only knows its commands.
@Command(
    name = "owp",
    versionProvider = OwpVersion.class,
    subcommands = {
      DemoCommand.class,
      TemplateCommand.class,
      ImportCommand.class,
      GenerateCommand.class,
      ForecastCommand.class,
      PlanCommand.class,
      PlansCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      ReportCommand.class,
      PicklistsCommand.class,
      RecommendationsCommand.class,
      HandoverCommand.class,
      ResumeCommand.class,
      RatesCommand.class,
      BenchmarkCommand.class,
      DbCommand.class,
      CompletionCommand.class
    })
final class OwpCommand extends AbstractGroup {

  private final Map<String, String> environment;
  private final Language language;
  private final BooleanSupplier isTerminal;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  @SuppressWarnings("unused") // picocli prints the version by itself.
  private boolean isVersion;

  OwpCommand(Map<String, String> environment, Language language, BooleanSupplier isTerminal) {
    this.environment = environment;
    this.language = language;
    this.isTerminal = isTerminal;
  }

  /// Variables of the environment.
  Map<String, String> environment() {
    return environment;
  }

  /// What the reader speaks.
  Language language() {
    return language;
  }

  /// Whether a person sees standard error.
  boolean isTerminal() {
    return isTerminal.getAsBoolean();
  }
}
