package org.owplanner.engine.replenishment;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.ItemDemand;

/// What a seller does by its own rule: once a week, order up to (days of lead time + cover days) ·
/// recent mean of a day, by the cheapest mode, and less where budget or space don't reach,
/// beginning with the item that lasts longest.
final class RuleInForce {

  private final SellerFacts facts;

  private RuleInForce(SellerFacts facts) {
    this.facts = facts;
  }

  /// The plan of each item.
  ///
  /// @param pinnedOnly the plan with pinned orders alone, by item
  static List<ItemPlan> of(SellerLimits limits, PlanMaker maker, List<ItemPlan> pinnedOnly) {
    var rule = new RuleInForce(limits.facts());
    var wanted = maker.value(rule::lots, pinnedOnly);
    var sums = RowSums.ofAll(limits);
    wanted.forEach(sums::add);
    return sums.over() == 0
        ? wanted
        : new RuleCut(limits, maker).cut(wanted, pinnedOnly, rule.coverDays());
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

  /// Days that stock and what is on its way last by the recent mean, by item.
  private double[] coverDays() {
    var days = new double[facts.size()];
    for (var item = 0; item < days.length; item++) {
      var perDay = recentMean(facts.row(item));
      days[item] = perDay == 0 ? 0 : StockPosition.units(facts.problem(), facts.row(item)) / perDay;
    }
    return days;
  }

  /// The cheapest way by the freight of a unit, by the container only where there is no other.
  private @Nullable Lane lane(int item) {
    var cheapestFirst =
        Comparator.comparing(Lane::hasContainers)
            .thenComparingDouble(lane -> lane.unitMicros(facts.row(item).sku()))
            .thenComparing(Lane::mode);
    var options = facts.item(item).options();
    Lane best = null;
    for (var o = 0; o < options.size(); o++) {
      var lane = options.get(o).lane();
      if (facts.item(item).mostLots(o) > 0
          && (best == null
              || (lane.mode() != best.mode() && cheapestFirst.compare(lane, best) < 0))) {
        best = lane;
      }
    }
    return best;
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
          && option.lane().mode() == lane.mode()
          && facts.item(item).mostLots(o) > 0
          && isOpen
          && (best == SharedRows.NONE || option.shipDay() < options.get(best).shipDay())) {
        best = o;
      }
    }
    return best;
  }
}
