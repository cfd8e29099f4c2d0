package org.owplanner.engine.slotting.pair;

/// What a pair search found.
///
/// @param locationOf the location of every facility
/// @param objective the objective of it, computed anew from the definition
/// @param steps search steps done
public record PairResult(int[] locationOf, long objective, long steps) {}
