package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.wave.verify.WaveVerifier;

class WavePlannerTest {

  private static final int SHIFTS = 40;
  private static final long STEPS = 500;

  private static WaveResult plan(WaveProblem problem, long seed) {
    return new WavePlanner().plan(problem, Budget.ofSteps(STEPS, seed, 1), Progress.silent());
  }

  private static WaveProblem shift(long seed, int orders) {
    var problems = WaveProblems.randomly(seed, orders);
    if (seed % 4 == 1) {
      problems.rate(WaveRate.PICK_BY_ZONE, 1);
    }
    if (seed % 5 == 2) {
      problems.rate(WaveRate.WAVE_LEAST_LINES, 3);
    }
    return problems.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 8, 14})
  void everyPlanHoldsAllRulesAndCostsWhatItSaysAndNoMoreThanThePlanInForce(int orders) {
    for (var seed = 0; seed < SHIFTS; seed++) {
      var problem = shift(seed, orders);

      var result = plan(problem, seed);

      assertThat(WaveVerifier.verify(problem, result.plan(), result.planCosts()))
          .as("shift %d", seed)
          .isEmpty();
      assertThat(
              WaveVerifier.costs(problem, result.inForce(), RoutingPolicy.S_SHAPE).stream()
                  .mapToLong(CostTerm::micros)
                  .sum())
          .as("in force of shift %d", seed)
          .isEqualTo(result.inForceMicros());
      assertThat(result.objectiveMicros())
          .as("objective of shift %d", seed)
          .isLessThanOrEqualTo(result.inForceMicros());
      assertThat(result.reasons().stream().mapToLong(Reason::micros).sum())
          .as("reasons of shift %d", seed)
          .isEqualTo(result.inForceMicros() - result.objectiveMicros());
    }
  }
}
