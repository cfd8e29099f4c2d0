package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.stock.ItemDemand;

/// What a seller's items share, a row each: the budget of a cycle (micro-units of the plan's
/// currency), the space of a warehouse in a week (mm³), and volume (mm³) and weight (g) of a ship
/// date whose freight has steps.
///
/// The rows of budgets come first, then those of space, then two of each ship date.
final class SharedRows {

  /// Where nothing is shared.
  static final int NONE = -1;

  private final List<BudgetCycle> budgets;
  private final Map<String, Integer> spaceOfWarehouse = new LinkedHashMap<>();
  private final List<ShipDate> shipDates = new ArrayList<>();

  /// By lane as the problem holds it, since this is asked for each way of each item.
  private final IdentityHashMap<Lane, Map<Integer, Integer>> indexOfShipDate =
      new IdentityHashMap<>();

  SharedRows(ReplenishmentProblem problem) {
    budgets = problem.budgets();
    for (var grant : problem.grants()) {
      spaceOfWarehouse.putIfAbsent(grant.warehouseId(), spaceOfWarehouse.size());
    }
  }

  /// Row of the cycle that a day lies in, or [#NONE].
  int budgetRow(int day) {
    for (var c = 0; c < budgets.size(); c++) {
      if (budgets.get(c).fromDay() <= day && day <= budgets.get(c).toDay()) {
        return c;
      }
    }
    return NONE;
  }

  /// Row of a warehouse's first week, or [#NONE] where its space has no limit; its other weeks
  /// follow.
  int spaceRow(String warehouseId) {
    var space = spaceOfWarehouse.get(warehouseId);
    return space == null ? NONE : budgets.size() + space * ItemDemand.WEEKS;
  }

  /// Index of a ship date, made when it is first asked for, or [#NONE] where its freight has no
  /// steps.
  int shipDate(Lane lane, int shipDay) {
    if (!ShipDate.hasSteps(lane)) {
      return NONE;
    }
    return indexOfShipDate
        .computeIfAbsent(lane, key -> new HashMap<>())
        .computeIfAbsent(
            shipDay,
            day -> {
              shipDates.add(new ShipDate(lane, day));
              return shipDates.size() - 1;
            });
  }

  /// Rows that have a limit: budgets and space.
  int limited() {
    return budgets.size() + spaceOfWarehouse.size() * ItemDemand.WEEKS;
  }

  /// Rows of budgets.
  int budgets() {
    return budgets.size();
  }

  int size() {
    return limited() + 2 * shipDates.size();
  }

  int shipDates() {
    return shipDates.size();
  }

  ShipDate shipDate(int index) {
    return shipDates.get(index);
  }

  /// Row of a ship date's volume; the next is its weight's.
  int volumeRow(int shipDate) {
    return limited() + 2 * shipDate;
  }

  /// Ids of the warehouses with limited space, in the sequence of their rows.
  List<String> limitedWarehouses() {
    return List.copyOf(spaceOfWarehouse.keySet());
  }
}
