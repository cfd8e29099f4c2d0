package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Cuts what a seller's rule wants to budget and space, in the order of days of cover.
final class RuleCut {

  private final SellerFacts facts;
  private final SellerLimits limits;
  private final PlanMaker maker;

  RuleCut(SellerLimits limits, PlanMaker maker) {
    this.limits = limits;
    this.maker = maker;
    facts = limits.facts();
  }

  /// @param wanted what the rule wants, by item
  /// @param pinnedOnly the plan with pinned orders alone, by item
  /// @param coverDays days that an item lasts
  List<ItemPlan> cut(List<ItemPlan> wanted, List<ItemPlan> pinnedOnly, double[] coverDays) {
    var sums = RowSums.ofAll(limits);
    pinnedOnly.forEach(sums::add);
    var plans = new ArrayList<>(wanted);
    IntStream.range(0, coverDays.length)
        .boxed()
        .sorted(Comparator.comparingDouble(item -> coverDays[item]))
        .forEach(
            item -> {
              sums.remove(pinnedOnly.get(item));
              plans.set(item, fitting(wanted.get(item), sums));
            });
    return plans;
  }

  /// The plan with as many of its orders as the rest of the limits allows, added to the sums.
  private ItemPlan fitting(ItemPlan wanted, RowSums sums) {
    var plan = wanted;
    sums.add(plan);
    while (sums.over() > 0) {
      sums.remove(plan);
      var fewer = fewer(plan, sums);
      if (fewer == null) {
        sums.add(plan);
        return plan;
      }
      plan = maker.valueAll(List.of(new PlanMaker.Trial(plan.item(), fewer))).getFirst();
      sums.add(plan);
    }
    return plan;
  }

  /// The lots of a plan with fewer in the order that is to be cut for the first row whose limit it
  /// breaks, or null where there is none.
  private int @Nullable [] fewer(ItemPlan plan, RowSums others) {
    var item = plan.item();
    for (var r = 0; r < plan.rows().length; r++) {
      var row = plan.rows()[r];
      if (row >= facts.rows().limited()) {
        break;
      }
      var over = others.sum(row) + plan.amounts()[r] - limits.of(row);
      if (over > 0) {
        var option = lastOf(plan, row);
        if (option != SharedRows.NONE) {
          var lots = plan.lots();
          var ofLot =
              row < facts.rows().budgets()
                  ? facts.spendMicros(item, option, lots[option]) / lots[option]
                  : facts.item(item).lotUnits() * facts.unitMm3(item);
          lots[option] -= (int) Math.min(lots[option], Math.ceilDiv(over, Math.max(1, ofLot)));
          if (lots[option] < facts.item(item).leastLots(option)) {
            lots[option] = 0;
          }
          return lots;
        }
      }
    }
    return null;
  }

  /// The last order that a row's limit concerns, or [SharedRows#NONE].
  private int lastOf(ItemPlan plan, int row) {
    var item = plan.item();
    var options = facts.item(item).options();
    var isBudget = row < facts.rows().budgets();
    var last = SharedRows.NONE;
    for (var o = 0; o < options.size(); o++) {
      if (plan.lots(o) > 0 && !facts.isPinned(item, o)) {
        var concerns =
            isBudget
                ? facts.budgetRow(item, o) == row
                : options.get(o).arrivalWeeks().getFirst() <= row - facts.spaceRow(item);
        if (concerns
            && (last == SharedRows.NONE
                || options.get(o).shipDay() >= options.get(last).shipDay())) {
          last = o;
        }
      }
    }
    return last;
  }
}
