package org.owplanner.cli.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/// How many networks a benchmark of transfers generates, and how large they are.
final class NetworkSizeOptions {

  @Option(names = "--cases", paramLabel = "N", descriptionKey = "networkCases")
  private Optional<Integer> cases = Optional.empty();

  @Option(names = "--warehouses", paramLabel = "N", descriptionKey = "networkWarehouses")
  private Optional<Integer> warehouses = Optional.empty();

  @Option(names = "--skus", paramLabel = "N", descriptionKey = "networkSkus")
  private Optional<Integer> skus = Optional.empty();

  @Option(names = "--lanes", paramLabel = "N", descriptionKey = "networkLanes")
  private Optional<Integer> lanes = Optional.empty();

  NetworkSizeOptions() {}

  int cases() {
    return cases.orElse(30);
  }

  int warehouses() {
    return warehouses.orElse(10);
  }

  int skus() {
    return skus(10_000);
  }

  /// The same where another benchmark takes so many unless told otherwise.
  int skus(int standard) {
    return skus.orElse(standard);
  }

  int lanes() {
    return lanes.orElse(90);
  }
}
