package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp report`: a plan as one HTML file.
@Command(name = "report")
final class ReportCommand extends AbstractPlanCommand {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "reportFile")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() throws Exception {
    return new WrittenReport(console(), environment()).write(plan(), file);
  }
}
