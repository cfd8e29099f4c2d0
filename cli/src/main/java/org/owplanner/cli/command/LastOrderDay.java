package org.owplanner.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.warehouse.WarehouseReader;

/// Finds the day from which a part of the network is planned where none is named.
final class LastOrderDay {

  private LastOrderDay() {}

  /// The day after the newest order of the scope's warehouses, or today without orders.
  static LocalDate after(Database database, ForecastScope scope) {
    var warehouses = WarehouseReader.of(database);
    var ids = scope.warehouseId().isEmpty() ? warehouses.ids() : List.of(scope.warehouseId());
    return ids.stream()
        .map(warehouses::dayAfterLastOrder)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.now(ZoneId.systemDefault()));
  }
}
