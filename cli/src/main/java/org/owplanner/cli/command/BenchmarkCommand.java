package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.owplanner.engine.solve.Budget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `owp benchmark`: runs a public benchmark set.
@Command(name = "benchmark")
final class BenchmarkCommand extends AbstractPrintingCommand {

  /// Those that need no instances from elsewhere.
  private static final List<String> OWN =
      List.of(
          BacktestRunning.NAME,
          RankRunning.NAME,
          SpeedRunning.NAME,
          ImportSpeedRunning.NAME,
          RetailForecastRunning.NAME,
          TransferGapRunning.NAME,
          TransferSizeRunning.NAME,
          TransferNightsRunning.NAME,
          SiteSizeRunning.NAME,
          ReplenishmentGapRunning.NAME,
          ReplenishmentBacktestRunning.NAME);

  @Parameters(paramLabel = "SET", descriptionKey = "benchmarkSet")
  private String set;

  @Option(names = "--data", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  @Option(names = "--instance", paramLabel = "NAME", arity = "1..*")
  private List<String> instances = List.of();

  @Option(names = "--sellers", paramLabel = "N", descriptionKey = "benchmarkSellers")
  private int sellers = 10;

  @Option(names = "--items", paramLabel = "N", descriptionKey = "benchmarkItems")
  private int items = 40;

  @Option(names = "--weeks", paramLabel = "N", descriptionKey = "benchmarkWeeks")
  private Optional<Integer> weeks = Optional.empty();

  @Option(names = "--foreseen", descriptionKey = "benchmarkForeseen")
  private boolean isForeseen;

  @Mixin private NetworkSizeOptions network;

  @Mixin private SiteSizeOptions siteSize;

  @Mixin private BudgetOptions budget;

  @Override
  public Integer call() throws Exception {
    return switch (set) {
      case BacktestRunning.NAME -> new BacktestRunning(console()).run(out, budget);
      case RankRunning.NAME -> new RankRunning(console()).run(out, budget);
      case SpeedRunning.NAME -> new SpeedRunning(console()).run(out, instances, budget);
      case ImportSpeedRunning.NAME -> new ImportSpeedRunning(console()).run(data, out, budget);
      case RetailForecastRunning.NAME -> new RetailForecastRunning(console()).run(out, budget);
      case ReplenishmentGapRunning.NAME -> ofGeneratedSellers();
      case TransferGapRunning.NAME ->
          new TransferGapRunning(console()).run(out, network, planBudget());
      case TransferSizeRunning.NAME ->
          new TransferSizeRunning(console()).run(out, network, planBudget());
      case TransferNightsRunning.NAME -> transferNights();
      case SiteSizeRunning.NAME -> ofGeneratedSites();
      case ReplenishmentBacktestRunning.NAME -> replenishment();
      default -> ofPublicSet();
    };
  }

  private int ofGeneratedSellers() throws IOException {
    if (sellers < 1 || items < 1) {
      throw wrongUsage("error.benchmarkSize", sellers, items);
    }
    return new ReplenishmentGapRunning(console())
        .run(out, sellers, items, budget.of(this, budget.seconds()).of(budget.seed()));
  }

  private int ofGeneratedSites() throws IOException {
    if (!siteSize.isPossible()) {
      throw wrongUsage("error.siteSize", siteSize);
    }
    return new SiteSizeRunning(console()).run(out, siteSize, planBudget());
  }

  private int replenishment() throws IOException {
    var skus = network.skus(Integer.MAX_VALUE);
    var counted = weeks(ReplenishmentBacktestRunning.WEEKS, skus);
    return new ReplenishmentBacktestRunning(console()).run(out, budget, counted, skus);
  }

  private int transferNights() throws IOException {
    var skus = network.skus(TransferNightsRunning.SKUS);
    var counted = weeks(TransferNightsRunning.WEEKS, skus);
    return new TransferNightsRunning(console()).run(out, planBudget(), counted, skus, isForeseen);
  }

  /// Weeks that are lived through.
  private int weeks(int standard, int skus) {
    var counted = weeks.orElse(standard);
    if (counted < 1 || skus < 1) {
      throw wrongUsage("error.replayedSize", counted, skus);
    }
    return counted;
  }

  private int ofPublicSet() throws IOException {
    if (ForecastBenchmarkRunning.known().contains(set)) {
      var series = data.orElseThrow(() -> wrongUsage("error.noData", set));
      return new ForecastBenchmarkRunning(console()).run(set, series, out, budget);
    }
    if (!BenchmarkRunning.known().contains(set)) {
      var known = new ArrayList<>(BenchmarkRunning.known());
      known.addAll(ForecastBenchmarkRunning.known());
      known.addAll(OWN);
      throw wrongUsage("error.benchmarkSet", set, String.join(", ", known));
    }
    var folder = data.orElseThrow(() -> wrongUsage("error.noData", set));
    return new BenchmarkRunning(console()).run(set, folder, out, instances, planBudget());
  }

  private Budget planBudget() {
    return budget.of(this, budget.seconds()).of(budget.seed());
  }
}
