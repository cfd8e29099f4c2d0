package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp recommendations`: what is to be ordered, as CSV.
@Command(name = "recommendations")
final class RecommendationsCommand extends AbstractPlanCommand {

  @Option(
      names = "--seller",
      paramLabel = "ID",
      defaultValue = "",
      descriptionKey = "recommendationSeller")
  private String seller;

  @Option(names = "--days", paramLabel = "N", descriptionKey = "dueDays")
  private Optional<Integer> days = Optional.empty();

  @Option(names = "--as-inbound", descriptionKey = "asInbound")
  private boolean isInbound;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "recommendationFile")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() throws Exception {
    if (days.orElse(0) < 0) {
      throw wrongUsage("error.limit", days.orElse(0));
    }
    return new WrittenRecommendations(console(), environment())
        .write(plan(), seller, days.orElse(ReplenishmentOutcome.HORIZON_DAYS), isInbound, file);
  }
}
