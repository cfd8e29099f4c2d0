package org.owplanner.engine.wave.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds a plan against every rule of its problem; shares no code with the search.
public final class ZonePickingCheck {
  private final ZonePickingProblem problem;
  private final List<String> faults = new ArrayList<>();
  private final Set<Integer> served = new HashSet<>();
  private final Set<Integer> picked = new HashSet<>();

  private ZonePickingCheck(ZonePickingProblem problem) {
    this.problem = problem;
  }

  /// What the plan breaks, in words; empty where it keeps all rules.
  public static List<String> faults(ZonePickingProblem problem, ZonePickingPlan plan) {
    var check = new ZonePickingCheck(problem);
    plan.batches().forEach(check::batch);
    if (check.picked.size() < problem.fewestItems()) {
      check.faults.add(
          "%d items are picked, at least %d must be."
              .formatted(check.picked.size(), problem.fewestItems()));
    }
    return check.faults;
  }

  private void batch(PickBatch batch) {
    if (batch.orders().size() > problem.mostOrders()) {
      faults.add(
          "A batch has %d orders, at most %d may be."
              .formatted(batch.orders().size(), problem.mostOrders()));
    }
    var missing = new HashMap<Integer, Integer>();
    for (var order : batch.orders()) {
      if (!served.add(order)) {
        faults.add("Order %d is batched twice.".formatted(order));
      }
      for (var p = problem.firstPosition()[order]; p < problem.firstPosition()[order + 1]; p++) {
        missing.merge(problem.positionArticle()[p], 1, Integer::sum);
      }
    }
    batch.picklists().forEach(list -> picklist(list, missing));
    missing.forEach(
        (article, items) -> {
          if (items != 0) {
            faults.add(
                "A batch with order %d lacks %d items of article %d."
                    .formatted(batch.orders().getFirst(), items, article));
          }
        });
  }

  private void picklist(List<Integer> list, Map<Integer, Integer> missing) {
    var volume = 0;
    var zones = new HashSet<Integer>();
    for (var stock : list) {
      var article = article(stock);
      volume += problem.articleVolume()[article];
      zones.add(problem.stockZone()[stock]);
      missing.merge(article, -1, Integer::sum);
      if (!picked.add(stock)) {
        faults.add("Stock item %d is picked twice.".formatted(stock));
      }
    }
    if (zones.size() > 1) {
      faults.add("A picklist goes through the zones %s.".formatted(zones));
    }
    if (volume > problem.mostVolume()) {
      faults.add(
          "A picklist holds a volume of %d, at most %d may be."
              .formatted(volume, problem.mostVolume()));
    }
  }

  private int article(int stock) {
    var low = 0;
    var high = problem.articles() - 1;
    while (low < high) {
      var middle = (low + high + 1) >>> 1;
      if (problem.firstStock()[middle] <= stock) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
