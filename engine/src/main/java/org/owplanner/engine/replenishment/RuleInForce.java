package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.replenishment.demand.ArrivalRegimes;

/// What a seller does by its own rule: once a week, order up to (days of lead time + cover days) ·
/// recent mean of a day, by the cheapest mode, and less where budget or space don't reach,
/// beginning with the item that lasts longest.
final class RuleInForce {

  private final SellerFacts facts;
  private final SellerLimits limits;
  private final PlanMaker maker;

  private RuleInForce(SellerLimits limits, PlanMaker maker) {
    this.limits = limits;
    this.maker = maker;
    facts = limits.facts();
  }

  /// The plan of each item.
  ///
  /// @param pinnedOnly the plan with pinned orders alone, by item
  static List<ItemPlan> of(SellerLimits limits, PlanMaker maker, List<ItemPlan> pinnedOnly) {
    var rule = new RuleInForce(limits, maker);
    var wanted = maker.value(rule::lots);
    var sums = RowSums.ofAll(limits);
    wanted.forEach(sums::add);
    return sums.over() == 0 ? wanted : rule.cut(wanted, pinnedOnly);
  }

  private int[] lots(int item) {
    var row = facts.row(item);
    var lots = facts.noLots(item);
    var perDay = recentMean(row);
    var lane = lane(item);
    if (lane == null || perDay == 0 || row.demand().isEmpty()) {
      return lots;
    }
    var supply = row.supply().orElseThrow();
    var travelDays = ArrivalRegimes.meanDays(ArrivalRegimes.days(lane.leadTime()));
    var target =
        perDay
            * (supply.productionDays()
                + travelDays
                + facts.problem().rates().get(ReplenishmentRate.RULE_COVER_DAYS));
    var lotUnits = facts.item(item).lotUnits();
    var factoryLots = facts.item(item).factoryLots();
    var position = StockPosition.units(facts.problem(), row);
    var planDay = facts.problem().planDay();
    for (var week = 0; week < ItemDemand.WEEKS; week++) {
      position += pinnedUnits(item, planDay + 7 * week);
      for (var source : OrderSource.values()) {
        var option = option(item, lane, source, planDay + 7 * week);
        var wanted = (int) Math.ceil((target - position) / lotUnits);
        if (option == SharedRows.NONE
            || wanted <= 0
            || facts.item(item).mostLots(option) == lots[option]) {
          continue;
        }
        if (source == OrderSource.FACTORY) {
          wanted = Math.min(wanted, factoryLots);
        } else {
          wanted = Math.max(wanted, facts.item(item).leastLots(option));
        }
        wanted = Math.min(wanted, facts.item(item).mostLots(option) - lots[option]);
        factoryLots -= source == OrderSource.FACTORY ? wanted : 0;
        lots[option] += wanted;
        position += (double) wanted * lotUnits;
      }
      position = Math.max(0, position - row.demand().orElseThrow().weekMean()[week]);
    }
    return lots;
  }

  /// Pinned units that are ordered in the week that begins on a day.
  private double pinnedUnits(int item, int day) {
    var units = 0.0;
    var options = facts.item(item).options();
    for (var o = 0; o < options.size(); o++) {
      var orderDay = Math.max(facts.problem().planDay(), options.get(o).orderDay());
      if (facts.isPinned(item, o) && orderDay >= day && orderDay < day + 7) {
        units += facts.units(item, o, 0);
      }
    }
    return units;
  }

  private double recentMean(ReplenishmentItem row) {
    var sold = row.soldUnits();
    var days =
        Math.min(sold.length, facts.problem().rates().whole(ReplenishmentRate.RULE_RECENT_DAYS));
    var sum = 0.0;
    for (var d = sold.length - days; d < sold.length; d++) {
      sum += sold[d];
    }
    return days == 0 ? 0 : sum / days;
  }

  /// The cheapest way by the freight of a unit, by the container only where there is no other.
  private @Nullable Lane lane(int item) {
    var options = facts.item(item).options();
    return IntStream.range(0, options.size())
        .filter(o -> facts.item(item).mostLots(o) > 0)
        .mapToObj(options::get)
        .map(option -> option.lane())
        .distinct()
        .min(
            Comparator.comparing(Lane::hasContainers)
                .thenComparingDouble(lane -> lane.unitMicros(facts.row(item).sku()))
                .thenComparing(Lane::mode))
        .orElse(null);
  }

  /// The first option that can still be ordered on a day; goods at the factory leave on that day.
  private int option(int item, Lane lane, OrderSource source, int day) {
    var options = facts.item(item).options();
    var best = SharedRows.NONE;
    for (var o = 0; o < options.size(); o++) {
      var option = options.get(o);
      var isOpen =
          source == OrderSource.FACTORY ? option.shipDay() >= day : option.orderDay() >= day;
      if (option.source() == source
          && option.lane().equals(lane)
          && facts.item(item).mostLots(o) > 0
          && isOpen
          && (best == SharedRows.NONE || option.shipDay() < options.get(best).shipDay())) {
        best = o;
      }
    }
    return best;
  }

  private List<ItemPlan> cut(List<ItemPlan> wanted, List<ItemPlan> pinnedOnly) {
    var sums = RowSums.ofAll(limits);
    pinnedOnly.forEach(sums::add);
    var order = new ArrayList<Integer>();
    var coverDays = new double[wanted.size()];
    for (var item = 0; item < wanted.size(); item++) {
      var perDay = recentMean(facts.row(item));
      coverDays[item] =
          perDay == 0 ? 0 : StockPosition.units(facts.problem(), facts.row(item)) / perDay;
      order.add(item);
    }
    order.sort(Comparator.<Integer>comparingDouble(item -> coverDays[item]).thenComparing(i -> i));
    var plans = new ArrayList<>(wanted);
    for (var item : order) {
      sums.remove(pinnedOnly.get(item));
      plans.set(item, fitting(wanted.get(item), sums));
    }
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
