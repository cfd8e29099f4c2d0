package org.owplanner.engine.site;

/// Goods that behave alike.
///
/// @param id unique
/// @param name for people
/// @param turnsPerYear flow of a year over mean stock; over 0
/// @param peakFactor busiest month over mean month; at least 1
/// @param valueMicrosPerM3 what a m³ of them costs to buy
public record Family(
    String id, String name, double turnsPerYear, double peakFactor, long valueMicrosPerM3) {}
