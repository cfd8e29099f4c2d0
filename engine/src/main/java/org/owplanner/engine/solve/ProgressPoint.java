package org.owplanner.engine.solve;

/// A point of the convergence curve.
///
/// @param elapsedMillis since the planner began
/// @param phase what the planner is doing, in a word
/// @param objectiveMicros the best objective so far, in micro-units of the plan's currency
/// @param bound the lower bound known by then
public record ProgressPoint(long elapsedMillis, String phase, long objectiveMicros, Bound bound) {}
