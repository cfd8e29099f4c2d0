package org.owplanner.engine.solve;

/// One term of the objective.
///
/// @param term its constraint's id, such as `walking`
/// @param micros what it costs over the plan's horizon, in micro-units of the plan's currency
public record CostTerm(String term, long micros) {}
