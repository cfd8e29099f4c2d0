package org.owplanner.engine.transfer;

import static org.owplanner.engine.transfer.TransferProblems.TODAY;

import java.util.List;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.PlannerContract;
import org.owplanner.engine.transfer.verify.TransferVerifier;

class TransferPlannerContractTest extends PlannerContract<TransferProblem, TransferResult> {

  private TransferProblem planned = TransferProblems.network().build();

  /// Remembers the problem that it is given: what is verified is the result alone.
  @Override
  protected Planner<TransferProblem, TransferResult> planner() {
    return (problem, budget, progress) -> {
      planned = problem;
      return new TransferPlanner().plan(problem, budget, progress);
    };
  }

  /// A random network whose space and docks bind, with a pinned line.
  @Override
  protected TransferProblem problem(long seed) {
    return BusyNetworks.randomly(seed, 3, 8, 3)
        .cell(CellDraft.of("PINNED", "A").weekly(1).onHand(30))
        .cell(CellDraft.of("PINNED", "B").weekly(4).onHand(2))
        .lane(LaneDraft.of("A-B", "A", "B"))
        .leaves("A-B-0", "A-B", 2)
        .leaves("A-B-1", "A-B", 6)
        .pin("A-B-0", "", "PINNED", 2)
        .space("W0", 0, 1_500_000)
        .dock("W1", 1, 1)
        .dock("W1", 2, 1)
        .dock("W2", 5, 1)
        .build();
  }

  @Override
  protected TransferProblem impossibleProblem() {
    return TransferProblems.network()
        .cell(CellDraft.of("UNKNOWN", "A").onHand(50))
        .cell(CellDraft.of("UNKNOWN", "B").weekly(5))
        .cell(CellDraft.of("NEGATIVE", "A").weekly(5).onHand(-5))
        .cell(CellDraft.of("FREE", "B").cents(0, 100).weekly(5))
        .cell(CellDraft.of("LATE", "A").weekly(5).coming(50, TODAY - 200))
        .cell(CellDraft.of("HUGE", "A").cube(4000, 500).weekly(1).onHand(20))
        .cell(CellDraft.of("HUGE", "B").cube(4000, 500).weekly(1))
        .cell(CellDraft.of("FINE", "A").weekly(1).onHand(50))
        .cell(CellDraft.of("FINE", "B").weekly(5))
        .lane(LaneDraft.of("A-B", "A", "B"))
        .leaves("PAST", "A-B", -2)
        .leaves("CUT", "A-B", 2, -1)
        .leaves("LOST", "NOWHERE", 3)
        .leaves("GOOD", "A-B", 3)
        .pin("PAST", "", "FINE", 1)
        .build();
  }

  @Override
  protected Object plan(TransferResult result) {
    return List.of(result.plan().lines(), result.plan().batches());
  }

  @Override
  protected long verifiedMicros(TransferResult result) {
    return TransferVerifier.costs(planned, result.plan()).stream()
        .mapToLong(CostTerm::micros)
        .sum();
  }

  @Override
  protected List<Finding> verify(TransferResult result) {
    return TransferVerifier.verify(planned, result.plan(), result.planCosts());
  }

  @Override
  protected boolean isPinnedKept(TransferResult result) {
    return result.plan().lines().stream()
        .anyMatch(
            line ->
                line.sku().skuId().equals("PINNED")
                    && line.departureId().equals("A-B-0")
                    && line.cases() == 2
                    && line.isPinned());
  }
}
