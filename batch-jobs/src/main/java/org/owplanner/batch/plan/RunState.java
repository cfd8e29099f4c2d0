package org.owplanner.batch.plan;

/// Where a run is in its life: PROPOSED → APPROVED → PUBLISHED → SUPERSEDED, or REJECTED or FAILED.
public enum RunState {
  PROPOSED,
  APPROVED,
  PUBLISHED,
  SUPERSEDED,
  REJECTED,
  FAILED
}
