package org.owplanner.cli.report;

/// One term of the objective on both sides.
///
/// @param term its constraint's id, such as `walking`
/// @param inForceMicros over the horizon if nothing is moved, in micro-units of the plan's currency
/// @param planMicros over the horizon with the plan
public record ReportCost(String term, long inForceMicros, long planMicros) {}
