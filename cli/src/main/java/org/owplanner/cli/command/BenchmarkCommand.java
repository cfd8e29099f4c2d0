package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `owp benchmark`: runs a public benchmark set.
@Command(name = "benchmark")
final class BenchmarkCommand extends AbstractPrintingCommand {

  @Parameters(paramLabel = "SET", descriptionKey = "benchmarkSet")
  private String set;

  @Option(names = "--data", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  @Option(names = "--instance", paramLabel = "NAME", arity = "1..*")
  private List<String> instances = List.of();

  @Mixin private BudgetOptions budget;

  @Override
  public Integer call() throws Exception {
    if (set.equals(BacktestRunning.NAME)) {
      return new BacktestRunning(console()).run(out, budget);
    }
    var known = BenchmarkRunning.known();
    if (!known.contains(set)) {
      throw wrongUsage(
          "error.benchmarkSet", set, String.join(", ", known) + ", " + BacktestRunning.NAME);
    }
    var folder = data.orElseThrow(() -> wrongUsage("error.noData", set));
    return new BenchmarkRunning(console()).run(set, folder, out, instances, budget);
  }
}
