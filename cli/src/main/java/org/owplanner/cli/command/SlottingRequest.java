package org.owplanner.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.warehouse.WarehouseReader;

/// A slotting plan as a command line asks for it.
///
/// @param tenant the operator whose plan it is
/// @param warehouse its warehouse's id
/// @param date its night; where none is named, the one after the newest order
/// @param kept SKUs that stay where they are
/// @param seed start of every random sequence
/// @param budget how long to search
record SlottingRequest(
    String tenant,
    String warehouse,
    Optional<LocalDate> date,
    List<String> kept,
    long seed,
    PlanBudget budget) {

  PlanRequest in(Database database) {
    return new PlanRequest(
        tenant,
        PlanKind.SLOTTING,
        warehouse,
        date.or(() -> WarehouseReader.of(database).dayAfterLastOrder(warehouse))
            .orElse(LocalDate.now(ZoneId.systemDefault())),
        "",
        seed,
        budget,
        kept);
  }
}
