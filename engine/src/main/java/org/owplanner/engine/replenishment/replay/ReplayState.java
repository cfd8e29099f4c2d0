package org.owplanner.engine.replenishment.replay;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.replenishment.BudgetCycle;
import org.owplanner.engine.replenishment.InboundUnits;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.stock.AgedUnits;

/// What a seller sees on a morning: the problem as it was at the beginning, and what has become of
/// it.
public final class ReplayState {

  private final ReplenishmentProblem problem;
  private final int day;
  private final List<ItemStock> stocks;
  private final int[][] demand;
  private final List<BudgetCycle> budgets;

  ReplayState(
      ReplenishmentProblem problem,
      int day,
      List<ItemStock> stocks,
      int[][] demand,
      List<BudgetCycle> budgets) {
    this.problem = problem;
    this.day = day;
    this.stocks = stocks;
    this.demand = demand;
    this.budgets = List.copyOf(budgets);
  }

  /// The problem as it was on the first day.
  public ReplenishmentProblem problem() {
    return problem;
  }

  /// Today, since 1970-01-01.
  public int day() {
    return day;
  }

  /// Units on the shelf.
  public int onHandUnits(int item) {
    return stocks.get(item).onHandUnits;
  }

  /// Finished and paid units at the factory.
  public int atFactoryUnits(int item) {
    return stocks.get(item).atFactoryUnits;
  }

  /// Units on the shelf by day of receipt, oldest first.
  public List<AgedUnits> aged(int item) {
    return stocks.get(item).aged();
  }

  /// Units on their way that are expected by a day.
  public long expectedUnits(int item, int byDay) {
    return stocks.get(item).underWay.stream()
        .filter(coming -> coming.expectedDay() <= byDay)
        .mapToLong(UnderWay::units)
        .sum();
  }

  /// Units ordered that haven't come yet.
  public long underWayUnits(int item) {
    return stocks.get(item).underWayUnits();
  }

  /// What is left of each cash cycle.
  public List<BudgetCycle> budgets() {
    return budgets;
  }

  /// What hasn't come yet, with the day on which it is expected.
  public List<InboundUnits> inbound(int item) {
    var inbound = new ArrayList<InboundUnits>();
    for (var of : stocks.get(item).underWay) {
      inbound.add(new InboundUnits("R" + inbound.size(), of.mode(), of.units(), of.expectedDay()));
    }
    return inbound;
  }

  /// Units asked for on each of so many days before today, the last one last; also those that found
  /// no stock, so that no rule is misled by its own shortages.
  public int[] askedUnits(int item, int days) {
    var units = new int[days];
    for (var d = 0; d < days; d++) {
      units[d] = at(item, day - days + d);
    }
    return units;
  }

  private int at(int item, int of) {
    var since = of - problem.planDay();
    var before = problem.items().get(item).soldUnits();
    if (since >= 0) {
      return demand[item][since];
    }
    return before.length + since >= 0 ? before[before.length + since] : 0;
  }
}
