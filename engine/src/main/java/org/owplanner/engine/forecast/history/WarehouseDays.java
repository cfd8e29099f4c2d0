package org.owplanner.engine.forecast.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a seller sold a day in one warehouse, all goods together, one-off bulk left out.
///
/// @param warehouseId the warehouse
/// @param country where it stands
/// @param firstDay day of the first element, days since 1970-01-01
/// @param sold units a day up to the plan day
record WarehouseDays(String warehouseId, String country, int firstDay, double[] sold) {

  static List<WarehouseDays> of(SellerHistory seller) {
    var byWarehouse = new LinkedHashMap<String, List<SkuHistory>>();
    for (var series : seller.series()) {
      byWarehouse.computeIfAbsent(series.warehouseId(), key -> new ArrayList<>()).add(series);
    }
    return byWarehouse.values().stream().map(series -> sum(seller, series)).toList();
  }

  private static WarehouseDays sum(SellerHistory seller, List<SkuHistory> all) {
    var first = seller.planDay();
    for (var series : all) {
      first = series.day().length == 0 ? first : Math.min(first, series.day()[0]);
    }
    var sold = new double[seller.planDay() - first];
    for (var series : all) {
      var bulk = BulkRule.of(series);
      for (var i = 0; i < series.day().length; i++) {
        var at = series.day()[i] - first;
        if (at < sold.length) {
          sold[at] +=
              Math.max(
                      0,
                      (double) series.soldUnits()[i]
                          - series.cancelledUnits()[i]
                          - bulk.surplus(series, i))
                  + bulk.recurringBulk(series, i);
        }
      }
    }
    return new WarehouseDays(all.getFirst().warehouseId(), all.getFirst().country(), first, sold);
  }

  double units(int day) {
    return sold[day - firstDay];
  }
}
