package org.owplanner.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanBudget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp forecast`: what will be asked for, of every seller, SKU and warehouse.
@Command(name = "forecast")
final class ForecastCommand extends AbstractPrintingCommand {

  @Option(names = "--date", paramLabel = "DATE")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--seller", paramLabel = "ID", defaultValue = "", descriptionKey = "onlySeller")
  private String seller;

  @Option(
      names = "--warehouse",
      paramLabel = "ID",
      defaultValue = "",
      descriptionKey = "onlyWarehouse")
  private String warehouse;

  @Option(names = "--tenant", paramLabel = "ID", defaultValue = "main")
  private String tenant;

  @Option(names = "--threads", paramLabel = "N")
  private Optional<Integer> threads = Optional.empty();

  @Override
  public Integer call() {
    var most = threads.orElse(Runtime.getRuntime().availableProcessors());
    if (most < 1) {
      throw wrongUsage("error.threads", most);
    }
    var request =
        new ForecastRequest(
            tenant, new ForecastScope(warehouse, seller), date, new PlanBudget(0, 1, most));
    return new PlanMaking(console(), environment()).plan(request::in);
  }
}
