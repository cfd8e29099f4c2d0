package org.owplanner.batch.forecast;

/// What the forecaster said of the last 28 days of a SKU, not knowing them, beside what came, and
/// what it says of the next.
///
/// @param sellerId the seller
/// @param warehouseId the warehouse
/// @param skuId the seller's key of the SKU
/// @param description what it is
/// @param demand demand of the days up to the plan date; `NaN` unknown
/// @param heldBackMean mean units forecast of each of the last 28 of them
/// @param heldBackQuantiles units at each level, day by day
/// @param mean mean units of each of the next 28 days
/// @param quantiles units at each level, day by day
public record HeldBackSeries(
    String sellerId,
    String warehouseId,
    String skuId,
    String description,
    float[] demand,
    float[] heldBackMean,
    float[] heldBackQuantiles,
    float[] mean,
    float[] quantiles) {}
