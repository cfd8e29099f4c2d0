package org.owplanner.engine.wave.batch;

import org.owplanner.engine.solve.Bound;

/// A batching with its proof.
///
/// @param batching the best one found
/// @param micros what it costs, in micro-units of the plan's currency
/// @param bound no batching costs less
/// @param steps moves tried
public record BatchingResult(Batching batching, long micros, Bound bound, long steps) {}
