package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The plans known of goods that a move can pay for, each once; of each no more than the newest
/// few.
final class PlanPool {

  private static final int MOST_OF_ONE = 24;

  private final Map<Integer, List<GoodsPlan>> plans = new HashMap<>();

  void addAll(List<GoodsPlan> more) {
    more.forEach(this::add);
  }

  void add(GoodsPlan plan) {
    var known = plans.computeIfAbsent(plan.goods(), goods -> new ArrayList<>());
    for (var one : known) {
      if (one.isSame(plan.routes(), plan.amounts())) {
        return;
      }
    }
    if (known.size() == MOST_OF_ONE) {
      known.removeFirst();
    }
    known.add(plan);
  }

  List<GoodsPlan> of(int goods) {
    return plans.getOrDefault(goods, List.of());
  }
}
