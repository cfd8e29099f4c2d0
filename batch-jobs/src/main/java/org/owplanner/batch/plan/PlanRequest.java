package org.owplanner.batch.plan;

import java.time.LocalDate;
import java.util.List;

/// What somebody asks to have planned.
///
/// @param tenant the operator whose plan it is
/// @param kind which of the five plans
/// @param scopeId what is planned, such as a warehouse's id
/// @param planDate the plan sees what was before this day only
/// @param shift shift of the day, empty where there is none
/// @param seed start of every random sequence
/// @param budget how long to search
/// @param vetoes what a planner keeps as it is, such as SKUs that may not move
public record PlanRequest(
    String tenant,
    PlanKind kind,
    String scopeId,
    LocalDate planDate,
    String shift,
    long seed,
    PlanBudget budget,
    List<String> vetoes) {

  public PlanRequest {
    vetoes = List.copyOf(vetoes);
  }

  /// What tells this night's plan from all others, in words.
  public String identity() {
    var words = "%s %s of %s on %s".formatted(tenant, kind, scopeId, planDate);
    return shift.isEmpty() ? words : words + " shift " + shift;
  }
}
