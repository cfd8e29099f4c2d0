package org.owplanner.engine.forecast.seller;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.history.SkuHistory;

/// Sums of a seller's rows by warehouse.
final class ForecastTotals {

  private final List<ForecastRow> rows = new ArrayList<>();
  private double recentUnits;

  private ForecastTotals() {}

  static List<ForecastTotal> of(SellerHistory history, List<ForecastRow> rows) {
    var byWarehouse = new TreeMap<String, ForecastTotals>();
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var total = byWarehouse.computeIfAbsent(row.warehouseId(), id -> new ForecastTotals());
      total.rows.add(row);
      total.recentUnits += recentUnits(history.series().get(i), history.planDay());
    }
    var totals = new ArrayList<ForecastTotal>();
    byWarehouse.forEach((warehouseId, total) -> totals.add(total.summed(warehouseId)));
    return totals;
  }

  /// Units ordered and not cancelled in the last 28 days.
  static double recentUnits(SkuHistory series, int planDay) {
    var units = 0.0;
    for (var i = series.day().length - 1; i >= 0; i--) {
      if (series.day()[i] < planDay - ForecastSteps.DAYS) {
        break;
      }
      units += series.soldUnits()[i] - series.cancelledUnits()[i];
    }
    return units;
  }

  private ForecastTotal summed(String warehouseId) {
    rows.sort(Comparator.comparing(ForecastRow::skuId));
    var dayMean = new double[ForecastSteps.DAYS];
    var weekMean = new double[ForecastSteps.WEEKS];
    var hash = new RowHash();
    for (var row : rows) {
      add(row.days().mean(), dayMean);
      add(row.weeks().mean(), weekMean);
      hash.add(row);
    }
    return new ForecastTotal(
        warehouseId, rows.size(), recentUnits / ForecastSteps.DAYS, dayMean, weekMean, hash.hex());
  }

  private static void add(float[] values, double[] sums) {
    for (var i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
  }
}
