package org.owplanner.batch.forecast;

import java.util.List;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.history.ForecastFlag;

/// The forecast of one SKU in one warehouse, in a line.
///
/// @param sellerId the seller
/// @param warehouseId the warehouse
/// @param skuId the seller's key of the SKU
/// @param description what it is
/// @param demandClass how its demand comes
/// @param method the method chosen
/// @param flags what to know of it
/// @param unitsADay mean units a day over the 28 days
/// @param weekLow P10 of the first week
/// @param weekHigh P90 of the first week
/// @param weightedQuantileLoss on held-back days, `NaN` where not judged
/// @param scaledError on held-back days, `NaN` where not judged
/// @param bias on held-back days, `NaN` where not judged
public record SeriesSummary(
    String sellerId,
    String warehouseId,
    String skuId,
    String description,
    DemandClass demandClass,
    String method,
    List<ForecastFlag> flags,
    double unitsADay,
    double weekLow,
    double weekHigh,
    double weightedQuantileLoss,
    double scaledError,
    double bias) {}
