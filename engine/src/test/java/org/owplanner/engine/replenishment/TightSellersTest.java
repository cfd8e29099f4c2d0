package org.owplanner.engine.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.replenishment.verify.ReplenishmentVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Reason;

/// Sellers for whom money, space and containers are short.
class TightSellersTest {

  @Test
  void aTightSellersPlanKeepsItsLimitsAndSavesMuch() {
    var problem = TightSellers.of(1, 8, 0.7, 8);

    var result =
        new ReplenishmentPlanner().plan(problem, Budget.ofSteps(600, 1, 1), Progress.silent());

    assertThat(ReplenishmentVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
    assertThat(result.objectiveMicros()).isLessThan(result.inForceMicros() * 9 / 10);
    assertThat(result.bound().lowerMicros()).isLessThanOrEqualTo(result.objectiveMicros());
    assertThat(result.reasons().stream().mapToLong(Reason::micros).sum())
        .isEqualTo(result.inForceMicros() - result.objectiveMicros());
  }

  @Test
  void theFirstLookAtEachItemAlreadySavesWithinTheLimits() {
    var problem = TightSellers.of(1, 30, 2, 40);

    var result =
        new ReplenishmentPlanner().plan(problem, Budget.ofSteps(1, 1, 1), Progress.silent());

    assertThat(ReplenishmentVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
    assertThat(result.objectiveMicros()).isLessThan(result.inForceMicros() * 97 / 100);
  }
}
