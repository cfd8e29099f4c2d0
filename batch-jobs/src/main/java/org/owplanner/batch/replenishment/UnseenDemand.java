package org.owplanner.batch.replenishment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.owplanner.batch.forecast.ArrayText;
import org.owplanner.batch.forecast.HistoryQueries;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.engine.replenishment.ReplenishmentProblem;

/// Units sold by item from the plan date on, where the database holds orders that are later than
/// the plan: days that it hasn't seen.
final class UnseenDemand {

  private final LocalDate planDate;
  private final int days;
  private final Map<ItemKey, int[]> units = new HashMap<>();

  private UnseenDemand(LocalDate planDate, int days) {
    this.planDate = planDate;
    this.days = days;
  }

  /// Reads as many days as a plan looks ahead, or as there are.
  ///
  /// @param seller a condition on `seller_id`
  static UnseenDemand read(
      DSLContext database, LocalDate planDate, List<String> warehouses, String seller) {
    var reader = new WarehouseReader(database);
    var days =
        warehouses.stream()
            .map(reader::dayAfterLastOrder)
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .map(end -> Math.clamp(ChronoUnit.DAYS.between(planDate, end), 0, SellerFeed.SOLD_DAYS))
            .orElse(0);
    var demand = new UnseenDemand(planDate, days);
    if (days > 0) {
      demand.read(database, seller);
    }
    return demand;
  }

  private void read(DSLContext database, String seller) {
    HistoryQueries.preparations(planDate.plusDays(days), days, "true", seller)
        .forEach(database::execute);
    for (var row : database.resultQuery(HistoryQueries.SOLD).fetch()) {
      var sold = new int[days];
      var at = ArrayText.ints(String.valueOf(row.get("days", String.class)));
      var sums = ArrayText.ints(String.valueOf(row.get("units", String.class)));
      for (var i = 0; i < at.length; i++) {
        var day = at[i] - (int) planDate.toEpochDay();
        // A cancellation may be of a sale before.
        if (day >= 0 && day < days) {
          sold[day] = sums[i];
        }
      }
      units.put(
          new ItemKey(
              Objects.requireNonNull(row.get("seller_id", String.class)),
              Objects.requireNonNull(row.get("warehouse_id", String.class)),
              Objects.requireNonNull(row.get("sku_id", String.class))),
          sold);
    }
  }

  /// By item of a problem and day; no items where no days are known.
  List<int[]> of(ReplenishmentProblem problem) {
    return days == 0
        ? List.of()
        : problem.items().stream()
            .map(
                item ->
                    units.getOrDefault(
                        new ItemKey(problem.sellerId(), item.warehouseId(), item.sku().skuId()),
                        new int[days]))
            .toList();
  }
}
