package org.owplanner.engine.replenishment.verify;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.owplanner.engine.solve.Refutations;

/// That the expected volume in no warehouse and week exceeds what is granted, beside stock and what
/// is pinned.
final class CapacityCheck {

  private static final double ROUNDING_SHARE = 1e-9;

  private final WrittenPlan plan;
  private final Refutations findings;
  private final Map<String, double[]> volumes = new TreeMap<>();
  private final Map<String, double[]> fixedVolumes = new TreeMap<>();

  CapacityCheck(WrittenPlan plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  /// Counts an item under the written orders, and under those of them that are pinned.
  void add(ItemFacts facts, StockPath path, StockPath pinned) {
    addTo(volumes, facts, path);
    addTo(fixedVolumes, facts, pinned);
  }

  private static void addTo(Map<String, double[]> volumes, ItemFacts facts, StockPath path) {
    var volume =
        volumes.computeIfAbsent(facts.item.warehouseId(), key -> new double[ItemFacts.WEEKS]);
    for (var t = 0; t < volume.length; t++) {
      volume[t] += facts.item.sku().volumeCm3() * path.startUnits[t];
    }
  }

  void run() {
    volumes.forEach(this::check);
  }

  private void check(String warehouse, double[] volume) {
    var fixed = fixedVolumes.getOrDefault(warehouse, new double[ItemFacts.WEEKS]);
    for (var t = 0; t < volume.length; t++) {
      var granted = granted(warehouse, plan.problem.planDay() + 7 * t);
      if (granted.isPresent() && isAbove(volume[t], (double) granted.getAsLong())) {
        if (isAbove(volume[t], fixed[t])) {
          findings.error(
              "CAPACITY",
              "%s/%d".formatted(warehouse, t),
              "第 %d 周预计占用 %.0f cm³，授权 %d cm³".formatted(t, volume[t], granted.getAsLong()),
              "in week %d %.0f cm³ are expected, %d are granted"
                  .formatted(t, volume[t], granted.getAsLong()));
        }
      }
    }
  }

  private static boolean isAbove(double volume, double limit) {
    return volume > limit + ROUNDING_SHARE * Math.abs(limit);
  }

  private OptionalLong granted(String warehouse, int day) {
    return plan.problem.grants().stream()
        .filter(grant -> grant.warehouseId().equals(warehouse) && grant.fromDay() <= day)
        .reduce((first, second) -> second.fromDay() >= first.fromDay() ? second : first)
        .map(grant -> OptionalLong.of(grant.volumeCm3()))
        .orElseGet(OptionalLong::empty);
  }
}
