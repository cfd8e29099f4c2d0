package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// A problem in which every SKU is listed once: orders and slots of a later listing count for the
/// first one.
///
/// @param problem the problem to go on with
/// @param findings a SKU that was listed again, each
record ListedTwice(SlottingProblem problem, List<Finding> findings) {

  private record Key(String sellerId, String skuId) {}

  static ListedTwice merge(SlottingProblem problem) {
    var numbers = new HashMap<Key, Integer>();
    var once = new ArrayList<Sku>();
    var findings = new ArrayList<Finding>();
    var renumbered = new int[problem.skus().size()];
    for (var i = 0; i < renumbered.length; i++) {
      var sku = problem.skus().get(i);
      var known = numbers.putIfAbsent(new Key(sku.sellerId(), sku.skuId()), once.size());
      renumbered[i] = known == null ? once.size() : known;
      if (known == null) {
        once.add(sku);
      } else {
        findings.add(found(sku));
      }
    }
    return findings.isEmpty()
        ? new ListedTwice(problem, findings)
        : new ListedTwice(renumbered(problem, once, renumbered), findings);
  }

  private static Finding found(Sku sku) {
    return new Finding(
        Severity.WARN,
        "SKU_TWICE",
        sku.skuId(),
        new Text(
            "货主 %s 的 %s 被列出多次，只采用第一次的数据。请删除重复行。".formatted(sku.sellerId(), sku.skuId()),
            "%s of seller %s is listed more than once; the first listing counts. Remove the others."
                .formatted(sku.skuId(), sku.sellerId())));
  }

  private static SlottingProblem renumbered(
      SlottingProblem problem, List<Sku> skus, int[] renumbered) {
    var slots =
        problem.slots().stream()
            .map(slot -> new SlotNow(renumbered[slot.sku()], slot.location(), slot.isPinned()))
            .toList();
    var history = problem.history();
    var lineSku = history.lineSku().clone();
    for (var line = 0; line < lineSku.length; line++) {
      lineSku[line] = renumbered[lineSku[line]];
    }
    var kept = new TreeSet<Integer>();
    problem.keptSkus().forEach(sku -> kept.add(renumbered[sku]));
    return new SlottingProblem(
        problem.warehouseId(),
        problem.planDate(),
        problem.currency(),
        problem.layout(),
        skus,
        slots,
        problem.hazardRules(),
        new OrderHistory(history.epochDay(), history.firstLine(), lineSku, history.lineUnits()),
        new SkuDemand(
            summed(problem.demand().picksADay(), skus.size(), renumbered),
            summed(problem.demand().unitsADay(), skus.size(), renumbered)),
        problem.rates(),
        kept);
  }

  private static double[] summed(double[] ofListed, int skus, int[] renumbered) {
    var sums = new double[skus];
    for (var i = 0; i < ofListed.length; i++) {
      sums[renumbered[i]] += ofListed[i];
    }
    return sums;
  }
}
