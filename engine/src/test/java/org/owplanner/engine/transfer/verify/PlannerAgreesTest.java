package org.owplanner.engine.transfer.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.transfer.RandomNetworks;
import org.owplanner.engine.transfer.TransferPlanner;

/// Planner and verifier agree on every rule and every term, and no plan is below its bound.
@NullMarked
final class PlannerAgreesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyTermIsWhatTheVerifierWorksOut(long seed) {
    var problem = RandomNetworks.of(seed, 5);
    var result =
        new TransferPlanner().plan(problem, Budget.ofSteps(50, seed, 1), Progress.silent());

    assertThat(TransferVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
    assertThat(TransferVerifier.verify(problem, result.inForce(), result.inForceCosts())).isEmpty();
    assertThat(result.objectiveMicros()).isLessThanOrEqualTo(result.inForceMicros());
    if (result.bound().isProven()) {
      assertThat(result.bound().lowerMicros()).isLessThanOrEqualTo(result.objectiveMicros());
    }
  }
}
