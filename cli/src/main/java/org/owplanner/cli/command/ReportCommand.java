package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp report`: a plan as one HTML file, or as one for each seller.
@Command(name = "report")
final class ReportCommand extends AbstractPlanCommand {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "reportFile")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--seller", paramLabel = "ID", descriptionKey = "reportSeller")
  private Optional<String> seller = Optional.empty();

  @Option(names = "--sellers", paramLabel = "DIR", descriptionKey = "reportSellers")
  private Optional<Path> folder = Optional.empty();

  @Override
  public Integer call() throws Exception {
    if (seller.isPresent() && folder.isPresent()) {
      throw wrongUsage("error.sellersOrSeller");
    }
    if (folder.isPresent()) {
      if (file.isPresent()) {
        throw wrongUsage("error.sellersFile");
      }
      return new WrittenSellerReports(console(), environment()).writeAll(plan(), folder.get());
    }
    return seller.isPresent()
        ? new WrittenSellerReports(console(), environment()).write(plan(), seller.get(), file)
        : new WrittenReport(console(), environment()).write(plan(), file);
  }
}
