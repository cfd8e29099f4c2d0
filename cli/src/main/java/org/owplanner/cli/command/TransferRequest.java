package org.owplanner.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.transfer.TransferOptions;

/// Transfers of the whole network as a command line asks for them.
///
/// @param tenant the operator whose plan it is
/// @param date the plan's first day; where none is named, the one after the newest order
/// @param currency ISO 4217 code of all its money, empty for that of most of its warehouses
/// @param seed start of every random sequence
/// @param budget how long to search
record TransferRequest(
    String tenant, Optional<LocalDate> date, String currency, long seed, PlanBudget budget) {

  PlanRequest in(Database database) {
    return new PlanRequest(
            tenant,
            PlanKind.TRANSFERS,
            ForecastScope.NETWORK.id(),
            date.orElseGet(() -> LastOrderDay.after(database, ForecastScope.NETWORK)),
            "",
            seed,
            budget,
            List.of())
        .with(new TransferOptions(currency).stored());
  }
}
