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

  @Option(names = "--date", paramLabel = "DATE", defaultValue = "2011-11-01")
  private LocalDate date;

  @Option(names = "--report", paramLabel = "FILE")
  private Optional<Path> report = Optional.empty();

  @Mixin private BudgetOptions budget;

  @Override
  public Integer call() throws Exception {
    return new Demo(console(), environment()).run(date, report, budget);
  }
}
