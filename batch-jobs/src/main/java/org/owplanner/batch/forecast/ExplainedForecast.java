package org.owplanner.batch.forecast;

import org.owplanner.engine.forecast.seller.ForecastRow;

/// A SKU's forecast with all that explains it.
///
/// @param sellerId the seller
/// @param description what it is
/// @param row the forecast
/// @param scored days of it that were forecast by earlier runs and have come
/// @param inBand of these, days whose demand lay between P5 and P95
/// @param demandUnits units that came on them
/// @param meanUnits units that were forecast for them
public record ExplainedForecast(
    String sellerId,
    String description,
    ForecastRow row,
    int scored,
    int inBand,
    double demandUnits,
    double meanUnits) {}
