package org.owplanner.engine.replenishment;

import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.exactly;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.week;

import java.util.List;
import org.owplanner.engine.replenishment.verify.ReplenishmentVerifier;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.PlannerContract;

class ReplenishmentPlannerContractTest
    extends PlannerContract<ReplenishmentProblem, ReplenishmentResult> {

  private ReplenishmentProblem planned = ReplenishmentProblems.seller().build();

  /// Remembers the problem that it is given: what is verified is the result alone.
  @Override
  protected Planner<ReplenishmentProblem, ReplenishmentResult> planner() {
    return (problem, budget, progress) -> {
      planned = problem;
      return new ReplenishmentPlanner().plan(problem, budget, progress);
    };
  }

  /// A random seller, with one item more that has a pinned order which may have to be kept small.
  @Override
  protected ReplenishmentProblem problem(long seed) {
    var random = RandomSellers.randomly(seed, 1);
    var mode = random.build().lanes().getFirst().mode();
    return random
        .item(
            ItemDraft.of("PINNED")
                .weekly(4, 2, 0.1)
                .onHand(20)
                .production(0)
                .moq(30)
                .pinned(week((int) seed), mode, OrderSource.PRODUCTION, 2))
        .build();
  }

  @Override
  protected ReplenishmentProblem impossibleProblem() {
    return ReplenishmentProblems.seller()
        .lane(exactly(TransportMode.AIR, 10))
        .item(ItemDraft.of("UNKNOWN").onHand(5))
        .item(ItemDraft.of("NOWHERE").in("W2").weekly(5))
        .item(ItemDraft.of("NEGATIVE").weekly(5).onHand(-5))
        .item(ItemDraft.of("LATE").weekly(5).inbound(TransportMode.AIR, 50, TODAY - 200))
        .item(ItemDraft.of("FINE").weekly(5).onHand(5))
        .build();
  }

  /// Orders and shipments; advice follows from them, and the verifier holds it to them.
  @Override
  protected Object plan(ReplenishmentResult result) {
    return List.of(result.plan().orders(), result.plan().shipments());
  }

  @Override
  protected long verifiedMicros(ReplenishmentResult result) {
    return ReplenishmentVerifier.costs(planned, result.plan()).stream()
        .mapToLong(CostTerm::micros)
        .sum();
  }

  @Override
  protected List<Finding> verify(ReplenishmentResult result) {
    return ReplenishmentVerifier.verify(planned, result.plan(), result.planCosts());
  }

  @Override
  protected boolean isPinnedKept(ReplenishmentResult result) {
    return result.plan().orders().stream()
            .anyMatch(
                order ->
                    planned.items().get(order.item()).sku().skuId().equals("PINNED")
                        && order.cases() == 2)
        && verify(result).stream().noneMatch(f -> f.code().equals("PINNED_CHANGED"));
  }
}
