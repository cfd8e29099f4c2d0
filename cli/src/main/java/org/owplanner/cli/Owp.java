package org.owplanner.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program `owp`.
@Command(
    name = "owp",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    description = "Overseas Warehouse Planner: nightly plans, each with its proof.")
public final class Owp {

  private Owp() {}

  /// Runs one command line and ends with its exit code.
  public static void main(String[] args) {
    System.exit(new CommandLine(new Owp()).execute(args));
  }
}
