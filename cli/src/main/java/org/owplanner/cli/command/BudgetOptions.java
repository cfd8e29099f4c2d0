package org.owplanner.cli.command;

import java.util.Optional;
import org.owplanner.batch.plan.PlanBudget;
import picocli.CommandLine.Option;

/// How long a planner may search, and where its randomness starts.
final class BudgetOptions {

  private static final long STANDARD_SECONDS = 60;

  @Option(names = "--seconds", paramLabel = "N")
  private Optional<Long> seconds = Optional.empty();

  @Option(names = "--steps", paramLabel = "N")
  private Optional<Long> steps = Optional.empty();

  @Option(names = "--gap", paramLabel = "SHARE", defaultValue = "0")
  private String gap;

  @Option(names = "--patience", paramLabel = "N", defaultValue = "0")
  private long patience;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Option(names = "--threads", paramLabel = "N")
  private Optional<Integer> threads = Optional.empty();

  BudgetOptions() {}

  /// The budget that the command line asks for, with these seconds.
  ///
  /// @param command the command that has these options
  PlanBudget of(AbstractCommand command, long seconds) {
    var targetGap = Share.of(gap);
    if (targetGap.isEmpty() || targetGap.getAsDouble() == 1) {
      throw command.wrongUsage("error.gap", gap);
    }
    if (patience < 0 || seconds < 0 || steps() < 0 || threads() < 1) {
      throw command.wrongUsage("error.budget", seconds, steps(), threads(), patience);
    }
    if (patience > 0 && steps.isPresent()) {
      throw command.wrongUsage("error.patience", steps());
    }
    return new PlanBudget(seconds, steps(), threads(), targetGap.getAsDouble(), patience);
  }

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
