package org.owplanner.batch.plan;

import java.util.Arrays;
import java.util.List;

/// Where a run is in its life: PROPOSED → APPROVED → PUBLISHED → SUPERSEDED, or REJECTED or FAILED.
public enum RunState {
  PROPOSED,
  APPROVED,
  PUBLISHED,
  SUPERSEDED,
  REJECTED,
  FAILED;

  /// Whether its job has still something to do.
  public boolean isUnfinished() {
    return this == PROPOSED || this == APPROVED;
  }

  static List<String> unfinished() {
    return Arrays.stream(values()).filter(RunState::isUnfinished).map(RunState::name).toList();
  }
}
