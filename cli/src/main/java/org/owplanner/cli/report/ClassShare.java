package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.replenishment.ItemKey;

/// SKUs of a class of revenue (A, B, C) and steadiness (X, Y, Z).
///
/// @param abc class by revenue
/// @param xyz class by steadiness of demand
/// @param items SKUs in their warehouses
/// @param revenueMicros what they sold for in the days before the plan's date
/// @param revenueShare their share of all that was sold for, not a number where nothing was
public record ClassShare(
    String abc, String xyz, int items, long revenueMicros, double revenueShare) {

  /// All nine classes, A before B before C.
  ///
  /// @param classes two letters of each SKU
  /// @param revenueMicros what each SKU sold for
  static List<ClassShare> of(Map<ItemKey, String> classes, Map<ItemKey, Long> revenueMicros) {
    var all = 0L;
    for (var item : classes.keySet()) {
      all += revenueMicros.getOrDefault(item, 0L);
    }
    var shares = new ArrayList<ClassShare>();
    for (var abc : List.of("A", "B", "C")) {
      for (var xyz : List.of("X", "Y", "Z")) {
        var items = 0;
        var micros = 0L;
        for (var item : classes.entrySet()) {
          if (item.getValue().equals(abc + xyz)) {
            items++;
            micros += revenueMicros.getOrDefault(item.getKey(), 0L);
          }
        }
        shares.add(
            new ClassShare(abc, xyz, items, micros, all == 0 ? Double.NaN : micros / (double) all));
      }
    }
    return shares;
  }
}
