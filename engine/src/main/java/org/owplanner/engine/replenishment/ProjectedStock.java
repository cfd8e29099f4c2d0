package org.owplanner.engine.replenishment;

/// Stock at the end of each of the 26 weeks, in units.
///
/// @param mean expected stock under the plan
/// @param p10 level that it stays below in one case of ten
/// @param p90 level that it exceeds in one case of ten
/// @param meanIgnored expected stock if nothing is ordered
/// @param stockOutShare probability that a week's demand isn't met in full under the plan
/// @param stockOutShareIgnored the same if nothing is ordered
public record ProjectedStock(
    float[] mean,
    float[] p10,
    float[] p90,
    float[] meanIgnored,
    float[] stockOutShare,
    float[] stockOutShareIgnored) {}
