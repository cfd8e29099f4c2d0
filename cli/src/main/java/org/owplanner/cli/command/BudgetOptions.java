package org.owplanner.cli.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/// How long a planner may search, and where its randomness starts.
final class BudgetOptions {

  private static final long STANDARD_SECONDS = 60;

  @Option(names = "--seconds", paramLabel = "N")
  private Optional<Long> seconds = Optional.empty();

  @Option(names = "--steps", paramLabel = "N")
  private Optional<Long> steps = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Option(names = "--threads", paramLabel = "N")
  private Optional<Integer> threads = Optional.empty();

  BudgetOptions() {}

  /// Seconds to search, 0 where only steps count.
  long seconds() {
    return steps.isPresent() ? 0 : seconds.orElse(STANDARD_SECONDS);
  }

  /// Whether the command line says how long.
  boolean isGiven() {
    return seconds.isPresent() || steps.isPresent();
  }

  /// Steps to search, 0 where only time counts.
  long steps() {
    return steps.orElse(0L);
  }

  long seed() {
    return seed;
  }

  int threads() {
    return threads.orElse(Runtime.getRuntime().availableProcessors());
  }
}
