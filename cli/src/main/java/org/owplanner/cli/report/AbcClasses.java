package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.goods.SkuKey;

/// ABC analysis of SKUs by picks: class A are the fastest movers that make up 80 % of all picks, B
/// those up to 95 %, C the rest (Pareto's rule in its usual cuts).
final class AbcClasses {
  private static final double A_SHARE = 0.80;
  private static final double B_SHARE = 0.95;

  private AbcClasses() {}

  /// Class by SKU of all that lies anywhere before or after.
  static Map<SkuKey, String> of(List<ReportLocation> locations) {
    var picks = new ArrayList<>(picksADay(locations).entrySet());
    picks.sort(
        Map.Entry.<SkuKey, Double>comparingByValue()
            .reversed()
            .thenComparing(entry -> entry.getKey().sellerId())
            .thenComparing(entry -> entry.getKey().skuId(), Comparator.naturalOrder()));
    var all = picks.stream().mapToDouble(Map.Entry::getValue).sum();
    var classes = new HashMap<SkuKey, String>();
    var sum = 0.0;
    for (var entry : picks) {
      classes.put(entry.getKey(), sum < A_SHARE * all ? "A" : sum < B_SHARE * all ? "B" : "C");
      sum += entry.getValue();
    }
    return classes;
  }

  /// Picks a day by SKU: the greater of what its faces hold before and after, since new ones only
  /// have an after.
  static Map<SkuKey, Double> picksADay(List<ReportLocation> locations) {
    var before = new HashMap<SkuKey, Double>();
    var after = new HashMap<SkuKey, Double>();
    for (var location : locations) {
      add(before, location.before());
      add(after, location.after());
    }
    after.forEach((sku, picks) -> before.merge(sku, picks, Math::max));
    return before;
  }

  private static void add(Map<SkuKey, Double> picks, ReportFace face) {
    if (!face.skuId().isEmpty()) {
      picks.merge(new SkuKey(face.sellerId(), face.skuId()), face.picksADay(), Double::sum);
    }
  }
}
