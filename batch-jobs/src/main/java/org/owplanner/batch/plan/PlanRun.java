package org.owplanner.batch.plan;

/// One revision of one plan.
///
/// @param runId its number
/// @param revision counts the runs of one identity from 1
/// @param request what was asked for, as it was when the revision began
/// @param state where it is in its life
public record PlanRun(long runId, int revision, PlanRequest request, RunState state) {}
