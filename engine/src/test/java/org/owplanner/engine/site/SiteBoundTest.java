package org.owplanner.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class SiteBoundTest {

  /// The optimum, by the program; what is lost to whole parts in a million is far below a micro in
  /// a thousand.
  private static double optimum(SiteFacts facts) {
    var found = new ServedNeeds(facts);
    try (var program = new SiteProgram(facts, facts.states)) {
      var answer = program.solve(found.copy(), Double.POSITIVE_INFINITY, Integer.MAX_VALUE, found);
      assertThat(answer.isFound()).isTrue();
      assertThat(found.micros()).isGreaterThanOrEqualTo(answer.lowerMicros());
    }
    return found.micros();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void afterEveryStepTheBoundIsBelowTheOptimum(long seed) {
    var facts = new SiteFacts(RandomSites.tiny(seed));
    var optimum = optimum(facts);
    try (var work = new SiteWork(1)) {
      var ascent = new SiteAscent(new SiteRelaxation(facts, facts.states, work));
      for (var step = 0; step < 120; step++) {
        ascent.step(1.05 * optimum);

        assertThat(ascent.relaxation.bound).isLessThanOrEqualTo(optimum * (1 + 1e-9));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aTinyNetworkIsPlannedToItsOptimum(long seed) {
    var problem = RandomSites.tiny(seed);

    var result = new SitePlanner().plan(problem, Budget.ofSteps(2000, 1, 1), Progress.silent());

    assertThat(result.objectiveMicros() / optimum(new SiteFacts(problem)))
        .isBetween(0.999999, 1.000001);
    assertThat(result.bound().method()).isEqualTo("EXACT");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void noOptimumWithASiteTheOtherWayIsBelowItsBound(long seed) {
    var problem = RandomSites.tiny(seed);
    var facts = new SiteFacts(problem);

    var result = new SitePlanner().plan(problem, Budget.ofSteps(2000, 1, 1), Progress.silent());

    for (var cost : result.forced()) {
      var site = facts.sites.stream().map(Site::id).toList().indexOf(cost.siteId());
      var state = cost.isOpenInPlan() ? SiteStates.CLOSED : SiteStates.OPEN;
      var found = new ServedNeeds(facts);
      try (var program = new SiteProgram(facts, facts.states.with(facts, site, state))) {
        program.solve(found.copy(), Double.POSITIVE_INFINITY, Integer.MAX_VALUE, found);
      }
      assertThat((double) cost.boundMicros()).isLessThanOrEqualTo(found.micros() * (1 + 1e-9));
      assertThat((double) cost.otherMicros()).isGreaterThanOrEqualTo(found.micros() * (1 - 1e-6));
    }
  }
}
