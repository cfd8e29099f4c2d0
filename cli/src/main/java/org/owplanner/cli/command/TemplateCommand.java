package org.owplanner.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `owp template`: shows what a feed must look like.
@Command(name = "template")
final class TemplateCommand extends AbstractPrintingCommand {

  @Parameters(paramLabel = "DIR", descriptionKey = "templateFolder")
  private Path folder;

  @Override
  public Integer call() {
    return new Templates(console(), environment()).write(folder);
  }
}
