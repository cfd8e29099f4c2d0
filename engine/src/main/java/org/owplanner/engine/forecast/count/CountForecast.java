package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.PredictedSeries;

/// What comes of a series, and why.
///
/// @param steps what comes, its levels calibrated on single steps
/// @param demandClass how its demand comes
/// @param level mean of an ordinary step
/// @param variance of an ordinary step before its levels are calibrated
/// @param response share of a step's error that every later step inherits
/// @param profile factor of each place in the season, the first step to come first; 1 alone for
///   none
/// @param why how the method came to be chosen
/// @param heldBack how it did on the window held back
/// @param coverage share of held-back outcomes of like series at or below each stored level
/// @param coverageOutcomes outcomes that this is a share of
public record CountForecast(
    PredictedSeries steps,
    DemandClass demandClass,
    double level,
    double variance,
    double response,
    double[] profile,
    CountReason why,
    HeldBack heldBack,
    double[] coverage,
    int coverageOutcomes) {}
