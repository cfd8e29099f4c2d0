package org.owplanner.batch.plan;

/// A problem with nothing to decide.
///
/// @param partition whose it is
/// @param micros what its plan costs
record TrialProblem(String partition, long micros) {}
