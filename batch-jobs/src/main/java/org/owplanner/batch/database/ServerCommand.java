package org.owplanner.batch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs PostgreSQL's programs.
///
/// @param folder where their output goes
/// @param programs where they are
record ServerCommand(ServerFolder folder, ServerPrograms programs) {

  /// Runs a program to its end.
  ///
  /// @param input what it reads
  /// @return whether it succeeded; what it said is in [#output()]
  boolean run(String input, String program, List<String> arguments) throws IOException {
    var command = new ArrayList<>(withoutRoot());
    command.add(programs.program(program).toString());
    command.addAll(arguments);
    var builder =
        new ProcessBuilder(command)
            .directory(folder.home().toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.commandLog().toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
    var process = builder.start();
    try (var in = process.outputWriter()) {
      in.write(input);
    }
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("Interrupted while %s was running.".formatted(program), e);
    }
  }

  /// What the last program said.
  String output() throws IOException {
    return Files.exists(folder.commandLog()) ? Files.readString(folder.commandLog()).strip() : "";
  }

  /// PostgreSQL refuses to run as root, so root runs it in a user namespace of its own, where it is
  /// nobody.
  private static List<String> withoutRoot() throws IOException {
    var self = Path.of("/proc/self");
    if (!Files.exists(self) || (int) Files.getAttribute(self, "unix:uid") != 0) {
      return List.of();
    }
    var unshare = List.of("unshare", "-U");
    if (!works(List.of("unshare", "-U", "true"))) {
      throw new DatabaseException(
          "PostgreSQL can't run as root, and user namespaces (unshare -U) are not allowed here. Run owp as an ordinary user, or let OWP_DB_URL name a PostgreSQL server.");
    }
    return unshare;
  }

  private static boolean works(List<String> command) {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("Interrupted while starting the database.", e);
    }
  }
}
