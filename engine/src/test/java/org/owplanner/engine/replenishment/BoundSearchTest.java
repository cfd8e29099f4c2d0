package org.owplanner.engine.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.Progress;

/// The bound of a seller, quick and closer.
class BoundSearchTest {

  @Test
  void tangentsBringItCloserAndNeverAboveWhatAnyPlanCosts() {
    proof(
        Budget.ofSteps(1000, 1, 1),
        (proof, plans) -> {
          var quick = proof.quick(1).lowerMicros();
          var closer = proof.tighter(1).lowerMicros();

          assertThat(closer).isGreaterThan(quick);
          assertThat(closer).isLessThanOrEqualTo(plans);
        });
  }

  @Test
  void withoutEffortThereIsNone() {
    proof(
        Budget.ofSteps(0, 1, 1), (proof, plans) -> assertThat(proof.quick(1).isProven()).isFalse());
  }

  private interface Check {
    void of(BoundSearch proof, long plansMicros);
  }

  private static void proof(Budget budget, Check check) {
    var convergence = new Convergence(Progress.silent(), 0);
    try (var work = new ItemWork(1)) {
      var facts = SellerFacts.of(TightSellers.of(1, 5, 0, 0), work);
      var effort = new Effort(budget, convergence);
      var maker = new PlanMaker(facts, work, effort);
      var none = maker.bare().plans();
      var limits = SellerLimits.of(facts, none);
      var pool = new PlanPool(facts.size());
      pool.addAll(none);
      var prices = ReplenishmentPrices.start(facts);
      List<ItemPlan> plans = maker.seek(pool, prices.toArray());
      check.of(
          new BoundSearch(limits, work, effort, prices, plans),
          ReplenishmentCosts.micros(limits, plans));
    }
  }
}
