package org.owplanner.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `owp plan slotting`: which SKU shall lie at which location, and tonight's moves.
@Command(name = "slotting")
final class PlanSlottingCommand extends AbstractPrintingCommand {

  @Option(names = "--warehouse", paramLabel = "ID", required = true)
  private String warehouse;

  @Option(names = "--date", paramLabel = "DATE")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--keep", paramLabel = "SKU", arity = "1..*")
  private List<String> kept = List.of();

  @Option(names = "--tenant", paramLabel = "ID", defaultValue = "main")
  private String tenant;

  @Mixin private BudgetOptions budget;

  @Override
  public Integer call() {
    var request =
        new SlottingRequest(
            tenant, warehouse, date, kept, budget.seed(), budget.of(this, budget.seconds()));
    return new PlanMaking(console(), environment()).plan(request::in);
  }
}
