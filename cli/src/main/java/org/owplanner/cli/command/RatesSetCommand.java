package org.owplanner.cli.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `owp rates set`: sets a rate from a day on.
@Command(name = "set")
final class RatesSetCommand extends AbstractPrintingCommand {

  @Parameters(index = "0", paramLabel = "RATE", descriptionKey = "rate")
  private String rate;

  @Parameters(index = "1", paramLabel = "VALUE", descriptionKey = "rateValue")
  private BigDecimal value;

  @Option(names = "--warehouse", paramLabel = "ID", required = true)
  private String warehouse;

  @Option(names = "--from", paramLabel = "DATE")
  private Optional<LocalDate> from = Optional.empty();

  @Override
  public Integer call() {
    return new RateSheet(console(), environment())
        .set(warehouse, rate, value, from.orElseGet(() -> LocalDate.now(ZoneId.systemDefault())));
  }
}
