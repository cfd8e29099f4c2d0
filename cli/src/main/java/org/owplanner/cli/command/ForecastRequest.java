package org.owplanner.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;

/// A forecast as a command line asks for it.
///
/// @param tenant the operator whose forecast it is
/// @param scope what part of the network
/// @param date the first day to forecast; where none is named, the one after the newest order
/// @param budget on how many threads
record ForecastRequest(
    String tenant, ForecastScope scope, Optional<LocalDate> date, PlanBudget budget) {

  /// A forecast draws nothing by chance.
  private static final long SEED = 1;

  PlanRequest in(Database database) {
    return new PlanRequest(
        tenant,
        PlanKind.FORECAST,
        scope.id(),
        date.orElseGet(() -> LastOrderDay.after(database, scope)),
        "",
        SEED,
        budget,
        List.of());
  }
}
