package org.owplanner.engine.replenishment.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A rule that orders each item by itself, by the cheapest mode, where its position is low.
final class SellerRule implements ReplayPolicy {

  private final Limits limits;
  private final int fitDays;
  private final Map<Integer, Optional<RuleOptions>> options = new HashMap<>();
  private final Map<Integer, ItemRule> rules = new HashMap<>();
  private int fittedDay = Integer.MIN_VALUE;

  /// How a rule finds an item's limits.
  @FunctionalInterface
  interface Limits {
    ItemRule of(ReplayState state, int item, RuleOptions way);
  }

  /// @param fitDays days after which limits are found anew
  SellerRule(int fitDays, Limits limits) {
    this.fitDays = fitDays;
    this.limits = limits;
  }

  @Override
  public List<ReplayOrder> orders(ReplayState state) {
    var orders = new ArrayList<ReplayOrder>();
    if (fittedDay == Integer.MIN_VALUE || state.day() - fittedDay >= fitDays) {
      rules.clear();
      fittedDay = state.day();
    }
    for (var i = 0; i < state.problem().items().size(); i++) {
      var item = i;
      var way = options.computeIfAbsent(i, of -> RuleOptions.of(state.problem(), of));
      if (way.isPresent()) {
        var rule = rules.computeIfAbsent(i, of -> limits.of(state, item, way.orElseThrow()));
        var position = state.onHandUnits(i) + state.underWayUnits(i);
        if (position <= rule.reorderUnits() && rule.upToUnits() > position) {
          orders.add(way.orElseThrow().order(state, i, rule.upToUnits() - position));
        }
      }
    }
    return orders;
  }
}
