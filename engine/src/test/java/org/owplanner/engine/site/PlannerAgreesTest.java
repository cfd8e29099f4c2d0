package org.owplanner.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.site.verify.SiteVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// The verifier shares no code with the planner: where both agree, to the micro, both are likely
/// right.
class PlannerAgreesTest {

  private static void assertAgreed(SiteProblem problem) {
    var result = new SitePlanner().plan(problem, Budget.ofSteps(300, 1, 1), Progress.silent());

    assertThat(SiteVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
    assertThat(SiteVerifier.verifyInForce(problem, result.inForce(), result.inForceCosts()))
        .isEmpty();
    assertThat(SiteVerifier.verifyReduced(problem, result.reduced(), result.reducedCosts()))
        .isEmpty();
    assertThat(SiteVerifier.costs(problem, result.plan())).isEqualTo(result.planCosts());
    assertThat(result.bound().lowerMicros()).isLessThanOrEqualTo(result.objectiveMicros());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tinyNetworksAreAgreedOn(long seed) {
    assertAgreed(RandomSites.tiny(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void largerNetworksAreAgreedOn(long seed) {
    assertAgreed(RandomSites.of(seed, 10, 40, 3));
  }
}
