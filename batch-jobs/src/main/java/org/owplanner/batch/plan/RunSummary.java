package org.owplanner.batch.plan;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.solve.Bound;

/// A run as `owp plans` lists it, with what its proof rests on.
///
/// @param run the run
/// @param currency ISO 4217 code of its money
/// @param objectiveMicros what the plan costs over its horizon, 0 where it isn't planned yet
/// @param inForceMicros what the plan in force costs over the same horizon
/// @param bound no plan costs less
/// @param inputSha256 hash of its stored problem, empty where it isn't stored yet
/// @param budget how long it might search, as JSON
/// @param rates rates that it used, as JSON
/// @param versions what made it, as JSON
/// @param startedAt when it began
/// @param finishedAt when it ended, null while it runs or where it broke off
/// @param publishedAt when it was published, null where it wasn't
public record RunSummary(
    PlanRun run,
    String currency,
    long objectiveMicros,
    long inForceMicros,
    Bound bound,
    String inputSha256,
    String budget,
    String rates,
    String versions,
    OffsetDateTime startedAt,
    @Nullable OffsetDateTime finishedAt,
    @Nullable OffsetDateTime publishedAt) {

  /// What the plan saves over its horizon against the plan in force.
  public long savedMicros() {
    return inForceMicros - objectiveMicros;
  }
}
