package org.owplanner.batch.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// A plan of two partitions, A and B, of which either can be made to break off or to break a rule.
final class TrialPlan implements PlanJob<TrialProblem, TrialResult> {

  static final LocalDate DATE = LocalDate.of(2011, 11, 1);

  /// Partitions that break off the next time that they are planned.
  static final Set<String> BREAKING_OFF = new HashSet<>();

  /// Partitions whose plan breaks a rule.
  static final Set<String> BREAKING_RULES = new HashSet<>();

  /// What the feed has changed by the time of publishing.
  static final List<Finding> CHANGED = new ArrayList<>();

  /// What is done while a problem is made after the snapshot.
  static final List<Runnable> WHILE_MAKING = new ArrayList<>();

  /// Partitions in the order in which they were planned.
  static final List<String> PLANNED = new ArrayList<>();

  static PlanRequest request(String scopeId) {
    return new PlanRequest(
        "main", PlanKind.TRANSFERS, scopeId, DATE, "", 1, new PlanBudget(0, 1, 1), List.of());
  }

  static void reset() {
    BREAKING_OFF.clear();
    BREAKING_RULES.clear();
    CHANGED.clear();
    WHILE_MAKING.clear();
    PLANNED.clear();
  }

  @Override
  public PlanKind kind() {
    return PlanKind.TRANSFERS;
  }

  @Override
  public Class<TrialProblem> problemType() {
    return TrialProblem.class;
  }

  @Override
  public RunTerms terms(PlanRequest request) {
    return new RunTerms("EUR", Map.of("wage_cents_per_hour", 1700.0));
  }

  @Override
  public void read(PlanRequest request, RunTerms terms, Problems<TrialProblem> problems) {
    if (request.scopeId().equals("IMPOSSIBLE")) {
      throw new PlanningException("The network (IMPOSSIBLE) can't be planned. Name another.");
    }
    if (request.scopeId().equals("AFTERWARDS")) {
      problems.add("A", new TrialProblem("A", 100));
      problems.addAfterwards("B", () -> madeAfterwards());
    } else if (!request.scopeId().equals("EMPTY")) {
      problems.add("A", new TrialProblem("A", 100));
      problems.add(
          "B",
          new TrialProblem(
              "B", Math.round(terms.rates().getOrDefault("wage_cents_per_hour", 0.0))));
    }
  }

  private static TrialProblem madeAfterwards() {
    WHILE_MAKING.forEach(Runnable::run);
    if (BREAKING_OFF.remove("MAKING")) {
      throw new IllegalStateException("The power is gone.");
    }
    return new TrialProblem("B", 1700);
  }

  @Override
  public TrialResult plan(TrialProblem problem, Budget budget, Progress progress) {
    PLANNED.add(problem.partition());
    if (BREAKING_OFF.remove(problem.partition())) {
      throw new IllegalStateException("The power is gone.");
    }
    return new TrialResult(problem);
  }

  @Override
  public void write(PlanPartition partition, TrialResult result) {
    // It has no tables of its own.
  }

  @Override
  public List<Finding> verify(
      PlanPartition partition, TrialProblem problem, List<CostTerm> claimed) {
    var isBroken =
        BREAKING_RULES.contains(partition.name())
            || !claimed.equals(new TrialResult(problem).planCosts());
    return isBroken
        ? List.of(
            new Finding(
                Severity.ERROR, "BROKEN", partition.name(), new Text("违规", "It is broken.")))
        : List.of();
  }

  @Override
  public List<Finding> beforePublishing(PlanRun run) {
    return CHANGED;
  }

  @Override
  public List<ReplayRow> replay(PlanPartition partition, TrialProblem problem) {
    return List.of(
        ReplayRow.ofPicking(DATE, false, "PLAN", 1, 2, 3.5, 4.25, problem.micros()),
        ReplayRow.ofPicking(DATE, false, "IN_FORCE", 1, 2, 3.5, 4.25, 2 * problem.micros()));
  }
}
