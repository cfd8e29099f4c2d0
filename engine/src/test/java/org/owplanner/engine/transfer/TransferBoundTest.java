package org.owplanner.engine.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.transfer.program.TransferProgram;

/// Plan and bound against the exact optimum of tiny networks.
class TransferBoundTest {

  private static final double SECONDS = 600;

  @ParameterizedTest
  @ValueSource(longs = {2, 4, 6, 7, 9, 12})
  void theOptimumLiesBetweenBoundAndPlan(long seed) {
    var problem = RandomNetworks.tiny(seed);
    var optimum = TransferProgram.solve(problem, SECONDS);

    var result = new TransferPlanner().plan(problem, Budget.ofSteps(400, 1, 1), Progress.silent());

    assertThat(optimum.isOptimal()).isTrue();
    assertThat(result.bound().lowerMicros()).isLessThanOrEqualTo(optimum.micros());
    assertThat((double) result.objectiveMicros())
        .isBetween((double) optimum.lowerMicros(), optimum.micros() * 1.005);
  }
}
