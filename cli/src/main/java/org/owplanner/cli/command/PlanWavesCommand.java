package org.owplanner.cli.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `owp plan waves`: which orders of a shift are picked together, by whom, in which sequence.
@Command(name = "waves")
final class PlanWavesCommand extends AbstractPrintingCommand {

  @Option(names = "--warehouse", paramLabel = "ID", required = true)
  private String warehouse;

  @Option(names = "--date", paramLabel = "DATE")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--shift", paramLabel = "NAME", defaultValue = "")
  private String shift;

  @Option(names = "--from", paramLabel = "HH:MM")
  private Optional<LocalTime> from = Optional.empty();

  @Option(names = "--slots", paramLabel = "PLAN", defaultValue = "0")
  private long slots;

  @Option(names = "--tenant", paramLabel = "ID", defaultValue = "main")
  private String tenant;

  @Mixin private BudgetOptions budget;

  @Override
  public Integer call() {
    if (slots < 0) {
      throw wrongUsage("error.slots", slots);
    }
    var request =
        new WaveRequest(
            tenant,
            warehouse,
            date,
            shift,
            from.map(LocalTime::toString).orElse(""),
            slots,
            budget.seed(),
            budget.of(this, budget.seconds()));
    return new PlanMaking(console(), environment())
        .plan(
            database -> {
              var asked = request.in(database);
              new TakenShiftNote(console()).tell(request.taken(database, asked), date.isPresent());
              return asked;
            });
  }
}
