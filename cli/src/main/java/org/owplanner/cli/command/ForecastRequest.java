package org.owplanner.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.warehouse.WarehouseReader;

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
        date.or(() -> dayAfterLastOrder(database)).orElse(LocalDate.now(ZoneId.systemDefault())),
        "",
        SEED,
        budget,
        List.of());
  }

  private Optional<LocalDate> dayAfterLastOrder(Database database) {
    var warehouses = WarehouseReader.of(database);
    var ids = scope.warehouseId().isEmpty() ? warehouses.ids() : List.of(scope.warehouseId());
    return ids.stream()
        .map(warehouses::dayAfterLastOrder)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
