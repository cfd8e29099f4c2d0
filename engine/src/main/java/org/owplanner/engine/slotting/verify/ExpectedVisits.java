package org.owplanner.engine.slotting.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.slotting.SlottingRate;

/// The tours of the past with as many visits of each SKU as the forecast expects: some left out, or
/// some added, at even distances.
final class ExpectedVisits {

  /// Where the visits that a SKU still lacks begin, as a part of all tours: this times its number.
  private static final double STEP = 0.6180339887498949;

  private final WrittenPlan plan;
  private final List<Integer> drawn = new ArrayList<>();
  private final long[] prices;
  private long allPrices;

  /// @param prices what a metre of each tour costs, 0 for tours that don't count
  ExpectedVisits(WrittenPlan plan, long[] prices) {
    this.plan = plan;
    this.prices = prices.clone();
    for (var t = 0; t < prices.length; t++) {
      if (prices[t] > 0) {
        drawn.add(t);
        allPrices += prices[t];
      }
    }
  }

  /// Rows that each tour visits.
  List<List<Integer>> of(List<List<Integer>> tours) {
    var toursOf = new HashMap<Integer, List<Integer>>();
    for (int t : drawn) {
      for (int row : tours.get(t)) {
        toursOf.computeIfAbsent(plan.sku[row], key -> new ArrayList<>()).add(t);
      }
    }
    var expected = new ArrayList<List<Integer>>();
    var seen = new int[plan.faces.length];
    var kept = keptOf(toursOf);
    for (var t = 0; t < tours.size(); t++) {
      var rows = new ArrayList<Integer>();
      if (prices[t] > 0) {
        for (int row : tours.get(t)) {
          var sku = plan.sku[row];
          var keeps = kept.get(sku);
          if (keeps == null || keeps.get(seen[sku]++)) {
            rows.add(row);
          }
        }
      }
      expected.add(rows);
    }
    for (var sku = 0; sku < plan.faces.length; sku++) {
      add(sku, toursOf.getOrDefault(sku, List.of()), expected);
    }
    return expected;
  }

  private double goal(int sku) {
    var rates = plan.problem.rates();
    return plan.problem.demand().picksADay()[sku]
        * (rates.get(SlottingRate.HORIZON_DAYS) * rates.microsPerMetre());
  }

  private long weight(List<Integer> tours) {
    return tours.stream().mapToLong(t -> prices[t]).sum();
  }

  /// For SKUs with too many visits, which of them stay, in their sequence.
  private Map<Integer, List<Boolean>> keptOf(Map<Integer, List<Integer>> toursOf) {
    var kept = new HashMap<Integer, List<Boolean>>();
    toursOf.forEach(
        (sku, visited) -> {
          var all = weight(visited);
          if (all > goal(sku)) {
            kept.put(sku, keeps(visited, goal(sku) / all));
          }
        });
    return kept;
  }

  private List<Boolean> keeps(List<Integer> visited, double share) {
    var keeps = new ArrayList<Boolean>();
    long before = 0;
    long passed = 0;
    for (int t : visited) {
      passed += prices[t];
      var isKept = before + prices[t] / 2.0 <= share * passed;
      before += isKept ? prices[t] : 0;
      keeps.add(isKept);
    }
    return keeps;
  }

  private void add(int sku, List<Integer> visited, List<List<Integer>> expected) {
    var missing = goal(sku) - weight(visited);
    if (missing <= 0 || drawn.isEmpty()) {
      return;
    }
    var isVisited = new HashSet<>(visited);
    var first = (int) (sku * STEP % 1.0 * drawn.size());
    var number = visited.size();
    long done = 0;
    long passed = 0;
    for (var i = 0; i < drawn.size(); i++) {
      int t = drawn.get((first + i) % drawn.size());
      passed += prices[t];
      if (!isVisited.contains(t) && done + prices[t] / 2.0 <= missing / allPrices * passed) {
        done += prices[t];
        expected.get(t).add(plan.rowOf(sku, number++ % plan.faces[sku]));
      }
    }
  }
}
