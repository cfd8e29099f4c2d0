package org.owplanner.cli.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Runs command lines in this process, as a person would at a terminal.
final class Terminal {

  private final Map<String, String> environment = new HashMap<>();

  Terminal(Path home) {
    environment.put("OWP_HOME", home.toString());
  }

  /// The same terminal with a variable more.
  Terminal with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Said run(Object... args) {
    var words = new String[args.length];
    for (var i = 0; i < args.length; i++) {
      words[i] = String.valueOf(args[i]);
    }
    var out = new StringWriter();
    var err = new StringWriter();
    var line =
        OwpCommandLine.of(environment, () -> false, words)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    var exitCode = line.execute(words);
    line.getOut().flush();
    line.getErr().flush();
    return new Said(exitCode, out.toString(), err.toString());
  }

  /// What a command line said.
  record Said(int exitCode, String out, String err) {}
}
