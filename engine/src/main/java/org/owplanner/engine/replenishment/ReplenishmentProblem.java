package org.owplanner.engine.replenishment;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.engine.stock.StorageFee;

/// Everything that a seller's replenishment is decided on, on the morning of a day.
///
/// @param sellerId the seller
/// @param planDate the plan sees what was before this day only; weeks are counted from it
/// @param currency ISO 4217 code of all money
/// @param items its goods by warehouse
/// @param lanes ways to its warehouses
/// @param fees storage fees of its warehouses, by warehouse and ascending age
/// @param budgets cash cycles, apart; days outside have no limit
/// @param grants capacity, by warehouse and ascending day; none: no limit
/// @param closures days without production and hand-over
/// @param rates prices and settings
public record ReplenishmentProblem(
    String sellerId,
    LocalDate planDate,
    String currency,
    List<ReplenishmentItem> items,
    List<Lane> lanes,
    List<StorageFee> fees,
    List<BudgetCycle> budgets,
    List<CapacityGrant> grants,
    List<Closure> closures,
    ReplenishmentRates rates) {

  public ReplenishmentProblem {
    items = List.copyOf(items);
    lanes = List.copyOf(lanes);
    fees = List.copyOf(fees);
    budgets = List.copyOf(budgets);
    grants = List.copyOf(grants);
    closures = List.copyOf(closures);
  }

  /// The plan date, since 1970-01-01.
  public int planDay() {
    return Math.toIntExact(planDate.toEpochDay());
  }
}
