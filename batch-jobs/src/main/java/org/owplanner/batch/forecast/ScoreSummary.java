package org.owplanner.batch.forecast;

/// How earlier forecasts did on the days that have come since.
///
/// @param days days scored, by this run
/// @param scores series and days scored
/// @param demandUnits units that came
/// @param meanUnits mean units that were forecast
/// @param pinballUnits pinball loss in units, mean over the levels, summed
/// @param inBand scores whose demand lay between P5 and P95
/// @param drifting series whose errors drift
public record ScoreSummary(
    int days,
    long scores,
    double demandUnits,
    double meanUnits,
    double pinballUnits,
    long inBand,
    long drifting) {}
