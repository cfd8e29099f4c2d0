package org.owplanner.engine.replenishment;

import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.replenishment.item.ItemFacts;

/// What follows from a seller's problem: the facts of its items, and what they share.
public final class SellerFacts {

  private final ReplenishmentProblem problem;
  private final List<ItemFacts> items;
  private final SharedRows rows;
  private final int[][] budgetRow;
  private final int[][] shipDate;

  private SellerFacts(ReplenishmentProblem problem, List<ItemFacts> items) {
    this.problem = problem;
    this.items = items;
    rows = new SharedRows(problem);
    budgetRow = new int[items.size()][];
    shipDate = new int[items.size()][];
    for (var i = 0; i < items.size(); i++) {
      var options = items.get(i).options();
      budgetRow[i] = new int[options.size()];
      shipDate[i] = new int[options.size()];
      for (var o = 0; o < options.size(); o++) {
        var option = options.get(o);
        budgetRow[i][o] =
            option.source() == OrderSource.PRODUCTION
                ? rows.budgetRow(option.orderDay())
                : SharedRows.NONE;
        shipDate[i][o] = rows.shipDate(option.lane(), option.shipDay());
      }
    }
  }

  static SellerFacts of(ReplenishmentProblem problem, ItemWork work) {
    var items = new ItemFacts[problem.items().size()];
    work.forEach(items.length, (tools, item) -> items[item] = ItemFacts.of(problem, item));
    return new SellerFacts(problem, Arrays.asList(items));
  }

  /// The problem.
  public ReplenishmentProblem problem() {
    return problem;
  }

  int size() {
    return items.size();
  }

  ItemFacts item(int item) {
    return items.get(item);
  }

  ReplenishmentItem row(int item) {
    return problem.items().get(item);
  }

  SharedRows rows() {
    return rows;
  }

  /// Row of the budget that an option's order is paid from, or [SharedRows#NONE].
  int budgetRow(int item, int option) {
    return budgetRow[item][option];
  }

  /// Ship date of an option, or [SharedRows#NONE] where its freight has no steps.
  int shipDate(int item, int option) {
    return shipDate[item][option];
  }

  /// Row of an item's space in the first week, or [SharedRows#NONE].
  int spaceRow(int item) {
    return rows.spaceRow(row(item).warehouseId());
  }

  /// Volume of a unit in mm³.
  long unitMm3(int item) {
    var sku = row(item).sku();
    return sku.volumeMm3();
  }

  /// Units that go by an option under a plan with so many lots of it: a pinned one has its own.
  long units(int item, int option, int lots) {
    return items.get(item).units(option, lots);
  }

  /// What an order is paid, in micro-units of the plan's currency; nothing for goods at the
  /// factory.
  long spendMicros(int item, int option, int lots) {
    if (items.get(item).options().get(option).source() == OrderSource.FACTORY) {
      return 0;
    }
    var units = units(item, option, lots);
    return units * row(item).supply().orElseThrow().unitMicros(units);
  }

  /// Whether a seller has fixed what is ordered there.
  boolean isPinned(int item, int option) {
    return items.get(item).isPinned(option);
  }

  /// A plan with no order but what is pinned.
  int[] noLots(int item) {
    return new int[items.get(item).options().size()];
  }

  /// Whether orders are neither smaller nor larger than they may be, and no more is taken from the
  /// factory than is there.
  boolean isLawful(int item, int[] lots) {
    var facts = items.get(item);
    var fromFactory = 0L;
    for (var o = 0; o < lots.length; o++) {
      if (lots[o] != 0) {
        if (lots[o] < facts.leastLots(o) || lots[o] > facts.mostLots(o) || facts.isPinned(o)) {
          return false;
        }
        fromFactory += facts.options().get(o).source() == OrderSource.FACTORY ? lots[o] : 0;
      }
    }
    return fromFactory <= facts.factoryLots();
  }
}
