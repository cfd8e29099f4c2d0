package org.owplanner.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp rates list`: all rates of a warehouse on a date.
@Command(name = "list")
final class RatesListCommand extends AbstractPrintingCommand {

  @Option(names = "--warehouse", paramLabel = "ID", required = true)
  private String warehouse;

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "rateDate")
  private Optional<LocalDate> date = Optional.empty();

  @Override
  public Integer call() {
    return new RateSheet(console(), environment())
        .list(warehouse, date.orElseGet(() -> LocalDate.now(ZoneId.systemDefault())));
  }
}
