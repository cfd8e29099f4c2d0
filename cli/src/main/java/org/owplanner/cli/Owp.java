package org.owplanner.cli;

import java.util.List;
import org.owplanner.cli.command.OwpCommandLine;

/// The program `owp`.
public final class Owp {

  private Owp() {}

  /// Runs one command line and ends with its exit code.
  public static void main(String[] args) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    if (List.of(args).contains("--verbose")) {
      // Before any library logs. Read by org.owplanner.cli.output.LogSettings.
      System.setProperty("owp.log", "INFO");
    }
    System.exit(OwpCommandLine.ofProcess(args).execute(args));
  }
}
