package org.owplanner.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `owp plan transfers`: which goods move between warehouses, on which departure.
@Command(name = "transfers")
final class PlanTransfersCommand extends AbstractPrintingCommand {

  @Option(names = "--date", paramLabel = "DATE")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--currency", paramLabel = "CODE", defaultValue = "")
  private String currency;

  @Option(names = "--tenant", paramLabel = "ID", defaultValue = "main")
  private String tenant;

  @Mixin private BudgetOptions budget;

  @Override
  public Integer call() {
    if (!currency.matches("|[A-Z]{3}")) {
      throw wrongUsage("error.currency", currency);
    }
    var request =
        new TransferRequest(
            tenant, date, currency, budget.seed(), budget.of(this, budget.seconds()));
    return new PlanMaking(console(), environment()).plan(request::in);
  }
}
