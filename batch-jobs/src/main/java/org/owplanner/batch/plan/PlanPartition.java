package org.owplanner.batch.plan;

/// A part of a run that is planned, written, checked and replayed by itself, and again by itself
/// where it broke off.
///
/// @param runId the run
/// @param name the part's name, the same at every restart, such as a seller's id
public record PlanPartition(long runId, String name) {

  /// Name of the only partition of a run that isn't divided.
  public static final String WHOLE = "all";

  /// The only partition of a run that isn't divided.
  public static PlanPartition whole(long runId) {
    return new PlanPartition(runId, WHOLE);
  }
}
