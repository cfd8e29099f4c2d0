package org.owplanner.batch.forecast;

import org.owplanner.engine.forecast.DemandClass;

/// The forecasts of one class of demand, and how well their methods did on held-back days.
///
/// @param demandClass the class
/// @param series how many
/// @param judged how many of them were judged
/// @param unitsADay mean units a day over the 28 days, all together
/// @param coverage share of held-back demand at or below each level, mean of the judged; empty
///   where none was
/// @param weightedQuantileLoss mean of the judged, weighted by units; `NaN` where none was
/// @param scaledError mean of the judged; `NaN` where none was
/// @param bias mean of the judged, weighted by units; `NaN` where none was
public record ClassAccuracy(
    DemandClass demandClass,
    int series,
    int judged,
    double unitsADay,
    double[] coverage,
    double weightedQuantileLoss,
    double scaledError,
    double bias) {}
