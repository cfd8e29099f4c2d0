package org.owplanner.engine.forecast.seller;

/// The mean forecasts of a seller's goods in one warehouse, summed.
///
/// @param warehouseId the warehouse
/// @param series SKUs summed
/// @param recentUnitsADay units a day ordered in the 28 days before the plan day
/// @param dayMean mean units of each day
/// @param weekMean mean units of each week
/// @param rowsSha256 hash of the rows summed, by which the verifier finds one that was written
///   wrong
public record ForecastTotal(
    String warehouseId,
    int series,
    double recentUnitsADay,
    double[] dayMean,
    double[] weekMean,
    String rowsSha256) {}
