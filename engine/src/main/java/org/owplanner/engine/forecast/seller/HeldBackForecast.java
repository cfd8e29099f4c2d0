package org.owplanner.engine.forecast.seller;

/// What the same forecaster said 28 days before the plan day, knowing no later day, beside what
/// came.
///
/// @param warehouseId the warehouse
/// @param skuId the seller's key of the SKU
/// @param salesRank its rank by units in the last 28 days, from 1
/// @param demand demand of the days up to the plan day, the last 28 of them held back; `NaN`
///   unknown
/// @param mean mean units forecast for each of the last 28 days
/// @param quantiles units at each of the levels, day by day
public record HeldBackForecast(
    String warehouseId,
    String skuId,
    int salesRank,
    float[] demand,
    float[] mean,
    float[] quantiles) {}
