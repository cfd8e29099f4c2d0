package org.owplanner.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `owp demo`: the whole product in one command, on the sample's orders.
@Command(name = "demo")
final class DemoCommand extends AbstractPrintingCommand {

  // Two weeks after the sample's first order, and the day of its last.
  private static final LocalDate FIRST = LocalDate.of(2010, 12, 15);
  private static final LocalDate LAST = LocalDate.of(2011, 12, 9);

  @Option(names = "--date", paramLabel = "DATE", defaultValue = "2011-11-01")
  private LocalDate date;

  @Option(names = "--report", paramLabel = "FILE")
  private Optional<Path> report = Optional.empty();

  @Mixin private BudgetOptions budget;

  @Override
  public Integer call() throws Exception {
    if (date.isBefore(FIRST) || date.isAfter(LAST)) {
      throw wrongUsage("error.demoDate", date, FIRST, LAST);
    }
    var seconds =
        budget.isGiven()
            ? budget.seconds()
            : Demo.seconds(environment(), console().words(), Demo.STANDARD_SECONDS);
    return new Demo(console(), environment())
        .run(date, report, budget.of(this, seconds), budget.seed());
  }
}
