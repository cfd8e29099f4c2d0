package org.owplanner.cli.command;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/// `owp completion`: a script that completes command lines in bash and zsh.
@Command(name = "completion")
final class CompletionCommand extends AbstractCommand {

  @Override
  public Integer call() {
    console().out().print(AutoComplete.bash("owp", spec().root().commandLine()));
    console().out().flush();
    return ExitCode.DONE;
  }
}
