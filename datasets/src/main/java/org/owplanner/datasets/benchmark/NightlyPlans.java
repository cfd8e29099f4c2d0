package org.owplanner.datasets.benchmark;

import java.util.List;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.transfer.PinnedLine;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferPlanner;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferResult;
import org.owplanner.engine.transfer.replay.NightlyPolicy;

/// A plan made anew whenever a departure closes; remembers what that which was carried out promised
/// to save by itself.
final class NightlyPlans implements NightlyPolicy {

  private final Budget budget;
  private long promisedMicros;

  NightlyPlans(Budget budget) {
    this.budget = budget;
  }

  @Override
  public List<TransferLine> lines(TransferProblem problem) {
    return plan(problem, budget).plan().lines();
  }

  @Override
  public void committed(TransferProblem problem, List<TransferLine> lines) {
    if (!lines.isEmpty()) {
      var none = Budget.ofSteps(0, budget.seed(), budget.threads());
      promisedMicros +=
          plan(problem, none).inForceMicros()
              - plan(withPinned(problem, lines), none).inForceMicros();
    }
  }

  /// What expected costs of 84 days fell by with all that was carried out, night by night.
  long promisedMicros() {
    return promisedMicros;
  }

  private static TransferResult plan(TransferProblem problem, Budget budget) {
    return new TransferPlanner().plan(problem, budget, Progress.silent());
  }

  private static TransferProblem withPinned(TransferProblem problem, List<TransferLine> lines) {
    return new TransferProblem(
        problem.planDate(),
        problem.currency(),
        problem.cells(),
        problem.returned(),
        problem.lanes(),
        problem.departures(),
        problem.fees(),
        problem.spaces(),
        problem.docks(),
        lines.stream()
            .map(
                line ->
                    new PinnedLine(
                        line.departureId(), line.onwardDepartureId(), line.sku(), line.cases()))
            .toList(),
        problem.rates());
  }
}
