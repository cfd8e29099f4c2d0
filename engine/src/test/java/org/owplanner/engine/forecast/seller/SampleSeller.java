package org.owplanner.engine.forecast.seller;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.history.SkuHistory;

/// A seller of some series in two warehouses, 200 days each, for tests.
public final class SampleSeller {

  public static final int PLAN_DAY = 15_200;

  private static final int DAYS = 200;

  private SampleSeller() {}

  /// So many series.
  public static SellerHistory of(int series) {
    var random = new SplittableRandom(7);
    var all = new ArrayList<SkuHistory>();
    for (var s = 0; s < series; s++) {
      var units = new int[DAYS];
      var mean = Math.exp(3 * random.nextDouble() - 1);
      for (var day = 0; day < DAYS; day++) {
        units[day] = (int) (-mean * Math.log(1 - random.nextDouble()));
      }
      all.add(series(s % 2 == 0 ? "W1" : "W2", "S%03d".formatted(s), units));
    }
    return new SellerHistory("ACME", PLAN_DAY, all, List.of());
  }

  /// The same series, short of stock on these days.
  ///
  /// @param share share of each day that had stock
  static SkuHistory soldOut(SkuHistory series, int[] day, double[] share) {
    return new SkuHistory(
        series.warehouseId(),
        series.country(),
        series.skuId(),
        series.description(),
        series.priceCents(),
        series.day(),
        series.soldUnits(),
        series.lines(),
        series.largestLineUnits(),
        series.bulkUnits(),
        series.cancelledUnits(),
        series.returnedUnits(),
        series.firstStockDay(),
        day,
        share);
  }

  /// A series that ends on the eve of the plan day.
  public static SkuHistory series(String warehouseId, String skuId, int... units) {
    var day = new int[units.length];
    Arrays.setAll(day, i -> PLAN_DAY - units.length + i);
    var none = new int[units.length];
    var one = new int[units.length];
    Arrays.fill(one, 1);
    return new SkuHistory(
        warehouseId,
        "GB",
        skuId,
        "Goods " + skuId,
        100,
        day,
        units,
        one,
        units,
        none,
        none,
        none,
        0,
        new int[0],
        new double[0]);
  }
}
