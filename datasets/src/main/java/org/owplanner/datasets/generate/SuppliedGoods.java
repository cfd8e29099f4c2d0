package org.owplanner.datasets.generate;

/// Goods as their supply is generated for them.
///
/// @param priceCents price in the warehouse's currency
/// @param unitsADay units sold a day of late, 0 for none
/// @param onHandUnits units in the warehouse
public record SuppliedGoods(
    String sellerId,
    String skuId,
    PackedSize size,
    int casePack,
    long priceCents,
    double unitsADay,
    int onHandUnits) {

  private static final double MM3_OF_A_CM3 = 1000;
  private static final int DAYS_OF_A_WEEK = 7;

  /// Volume that is sold in a week, in cm³.
  double weeklyCm3() {
    return DAYS_OF_A_WEEK * unitsADay * size.volumeMm3() / MM3_OF_A_CM3;
  }

  /// The smallest number of whole cases that holds so many units, at least one case.
  int inCases(double units) {
    return casePack * (int) Math.max(1, Math.ceil(units / casePack));
  }
}
