package org.owplanner.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import org.owplanner.batch.forecast.ForecastScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `owp plan replenishment`: what each seller ships to each warehouse, when, how much, by which
/// mode.
@Command(name = "replenishment")
final class PlanReplenishmentCommand extends AbstractPrintingCommand {

  @Option(
      names = "--warehouse",
      paramLabel = "ID",
      defaultValue = "",
      descriptionKey = "onlyWarehouse")
  private String warehouse;

  @Option(names = "--seller", paramLabel = "ID", defaultValue = "", descriptionKey = "onlySeller")
  private String seller;

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
        new ReplenishmentRequest(
            tenant,
            new ForecastScope(warehouse, seller),
            date,
            currency,
            budget.seed(),
            budget.of(this, budget.seconds()));
    return new PlanMaking(console(), environment()).plan(request::in);
  }
}
