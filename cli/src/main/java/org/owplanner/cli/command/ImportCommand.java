package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `owp import`: brings files into the feed.
@Command(name = "import")
final class ImportCommand extends AbstractPrintingCommand {

  @Parameters(paramLabel = "DIR|FILE", arity = "1..*", descriptionKey = "importPaths")
  private List<Path> paths = List.of();

  @Option(names = "--tolerance", paramLabel = "SHARE", defaultValue = "1%")
  private String tolerance;

  @Override
  public Integer call() {
    return new Importing(console(), environment()).run(paths, share());
  }

  private double share() {
    return Share.of(tolerance).orElseThrow(() -> wrongUsage("error.tolerance", tolerance));
  }
}
