package org.owplanner.engine.forecast;

/// Expected demand by SKU.
///
/// @param picksADay order lines a day of each SKU
/// @param unitsADay units a day of each SKU
public record SkuDemand(double[] picksADay, double[] unitsADay) {

  /// No demand of so many SKUs, until it is told.
  public static SkuDemand none(int skus) {
    return new SkuDemand(new double[skus], new double[skus]);
  }

  /// Expected lines a day of all SKUs together.
  public double totalPicksADay() {
    var total = 0.0;
    for (var picks : picksADay) {
      total += picks;
    }
    return total;
  }
}
