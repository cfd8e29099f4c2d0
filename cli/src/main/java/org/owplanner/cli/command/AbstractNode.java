package org.owplanner.cli.command;

import org.owplanner.cli.output.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What `owp`, its groups and its commands have in common: help, in the reader's language.
abstract class AbstractNode {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  @SuppressWarnings("unused") // picocli prints the help by itself.
  private boolean isHelp;

  @Option(names = "--lang", paramLabel = "zh|en")
  @SuppressWarnings("unused") // OwpCommandLine has looked at it before anything was parsed.
  private Language language;

  AbstractNode() {}

  final CommandSpec spec() {
    return spec;
  }
}
