package org.owplanner.batch.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
/// @param options what its kind of plan is asked for beside, by name
public record PlanRequest(
    String tenant,
    PlanKind kind,
    String scopeId,
    LocalDate planDate,
    String shift,
    long seed,
    PlanBudget budget,
    List<String> vetoes,
    SortedMap<String, String> options) {

  public PlanRequest {
    vetoes = List.copyOf(vetoes);
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }

  /// A plan that is asked for nothing beside.
  public PlanRequest(
      String tenant,
      PlanKind kind,
      String scopeId,
      LocalDate planDate,
      String shift,
      long seed,
      PlanBudget budget,
      List<String> vetoes) {
    this(
        tenant, kind, scopeId, planDate, shift, seed, budget, vetoes, Collections.emptySortedMap());
  }

  /// The same with these options in place of its own.
  public PlanRequest with(Map<String, String> otherOptions) {
    return new PlanRequest(
        tenant, kind, scopeId, planDate, shift, seed, budget, vetoes, new TreeMap<>(otherOptions));
  }

  /// The same for this shift.
  public PlanRequest ofShift(String otherShift) {
    return new PlanRequest(
        tenant, kind, scopeId, planDate, otherShift, seed, budget, vetoes, options);
  }

  /// What tells this night's plan from all others, in words.
  public String identity() {
    var words = "%s %s of %s on %s".formatted(tenant, kind, scopeId, planDate);
    return shift.isEmpty() ? words : words + " shift " + shift;
  }
}
