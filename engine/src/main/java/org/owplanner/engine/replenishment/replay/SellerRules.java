package org.owplanner.engine.replenishment.replay;

import java.util.Arrays;
import org.owplanner.engine.replenishment.policy.DemandShares;
import org.owplanner.engine.replenishment.policy.ZhengFedergruen;

/// Rules that sellers order by, to compare a plan with.
public final class SellerRules {

  private static final int FITTED_DAYS = 182;
  private static final int MIN_MAX_DAYS = 90;
  private static final int DAYS_A_WEEK = 7;
  private static final double SAFETY = 1.645;
  private static final double MOST_CELLS = 60;

  private SellerRules() {}

  /// Order up to the mean of the last days × (lead time + days of cover), whenever below.
  public static ReplayPolicy averageCover(int recentDays, int coverDays) {
    return new SellerRule(
        DAYS_A_WEEK,
        (state, item, way) -> {
          var mean = Arrays.stream(state.askedUnits(item, recentDays)).average().orElse(0);
          var upTo = mean * (way.leadDays() + coverDays);
          return new ItemRule(Math.nextDown(upTo), upTo);
        });
  }

  /// Minimum: mean and 1.645 standard deviations of demand in lead time and a week, by the last 90
  /// days; maximum: so many days of cover more. Found anew every four weeks.
  public static ReplayPolicy minMax(int coverDays) {
    return new SellerRule(
        28,
        (state, item, way) -> {
          var units = state.askedUnits(item, MIN_MAX_DAYS);
          var mean = Arrays.stream(units).average().orElse(0);
          var squares = 0.0;
          for (var of : units) {
            squares += (of - mean) * (of - mean);
          }
          var days = way.leadDays() + DAYS_A_WEEK;
          var least = mean * days + SAFETY * Math.sqrt(squares / (units.length - 1) * days);
          return mean > 0 ? new ItemRule(least, least + mean * coverDays) : new ItemRule(-1, 0);
        });
  }

  /// The best (s, S) for weekly demand as seen in the last 182 days, found anew every four weeks: a
  /// week short costs the margin, a week in stock capital and storage, an order its line and an
  /// equal share of a shipment.
  public static ReplayPolicy fitted() {
    return new SellerRule(28, SellerRules::fit);
  }

  private static ItemRule fit(ReplayState state, int item, RuleOptions way) {
    var costs = new DayCosts(state.problem());
    var days = state.askedUnits(item, FITTED_DAYS);
    var weeks = new int[FITTED_DAYS / DAYS_A_WEEK];
    for (var d = 0; d < days.length; d++) {
      weeks[d / DAYS_A_WEEK] += days[d];
    }
    var ahead = (int) Math.ceil(way.leadDays() / DAYS_A_WEEK) + 1;
    var most = Arrays.stream(weeks).average().orElse(0) * ahead;
    var cell = Math.max(1, most / MOST_CELLS);
    var cells = Arrays.stream(weeks).map(of -> (int) Math.round(of / cell)).toArray();
    var week = DemandShares.seen(cells);
    var until = week;
    for (var w = 1; w < ahead; w++) {
      until = DemandShares.sum(until, week);
    }
    var storage = costs.storageOfNew(way.item());
    var holding = cell * DAYS_A_WEEK * (costs.capital(way.item(), 1) + storage);
    var penalty = cell * costs.lostMargin(way.item(), 1);
    var items = state.problem().items().size();
    var orderCost = costs.orderLine() + (double) way.lane().shipmentMicros() / items;
    if (holding <= 0 || penalty <= 0) {
      return new ItemRule(most, 2 * most);
    }
    var best = ZhengFedergruen.best(week, until, orderCost, holding, penalty);
    return new ItemRule(best.reorderUnits() * cell, best.upToUnits() * cell);
  }
}
