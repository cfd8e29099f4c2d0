package org.owplanner.engine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.site.SiteProblems.network;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.site.factor.Factor;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;

/// Input that is met in practice: the plan names it and goes on without.
class SiteBadInputTest {

  private static final long HOLDS_ALL = SiteSize.NO_LIMIT;

  /// A site that reaches a region in 2 days, both of them fine.
  private static SiteProblems fine(SiteDraft site) {
    return network()
        .family("F", 10, 2, 10_000)
        .region("R", "GB", 3)
        .demand("R", "F", 3650, 100)
        .site(site)
        .inbound("A", "SEA", 100)
        .lane("A", "R", 100, 2);
  }

  private static SiteResult plan(SiteProblems problems) {
    return new SitePlanner().plan(problems.build(), Budget.ofSteps(100, 1, 1), Progress.silent());
  }

  private static Finding finding(SiteResult result, String code) {
    assertThat(result.findings()).extracting(Finding::code).contains(code);
    return result.findings().stream().filter(one -> one.code().equals(code)).findFirst().get();
  }

  @Test
  void negativeDemandIsNamedAndTheRestIsServed() {
    var result =
        plan(fine(SiteDraft.of("A").size("S", 100)).region("N", "GB", 3).demand("N", "F", -5, 1));

    assertThat(finding(result, "BAD_DEMAND").subject()).isEqualTo("N/F");
    assertThat(result.plan().flows()).hasSize(1);
    assertThat(result.plan().unserved()).isEmpty();
  }

  @Test
  void capacityBelowDemandSaysWhatIsMissingAndThatCapacityIsWhy() {
    var result = plan(fine(SiteDraft.of("A").size("S", 100, 15_000_000, HOLDS_ALL, 0)));

    assertThat(finding(result, "SCENARIO_NOT_MET").text().en()).contains("25").contains("capacity");
    assertThat(finding(result, "CAPACITY_BELOW_DEMAND").text().en()).contains("5.00 m³");
  }

  @Test
  void aRegionThatNoSiteReachesWithinItsHardPromiseIsNamed() {
    var problems =
        fine(SiteDraft.of("A").size("S", 100))
            .region("FAST", "GB", new org.owplanner.engine.site.geography.Place(51, 0), 1, true)
            .demand("FAST", "F", 10, 1)
            .lane("A", "FAST", 100, 2);

    var result = plan(problems);

    assertThat(finding(result, "PROMISE_OUT_OF_REACH").subject()).isEqualTo("FAST");
    assertThat(finding(result, "SCENARIO_NOT_MET").text().en()).endsWith(": hard promises.");
  }

  @Test
  void aFactorWithoutAScoreKeepsASiteClosedWhileItHasAMinimum() {
    var result = plan(fine(SiteDraft.of("A").size("S", 100)).minimum(Factor.LABOUR, 10));

    assertThat(finding(result, "NO_SCORE").subject()).startsWith("A ");
    assertThat(result.plan().flows()).isEmpty();
    assertThat(finding(result, "SCENARIO_NOT_MET").text().en()).endsWith(": minimums of factors.");
  }

  @Test
  void requirementsThatClashTogetherAreNamedTogether() {
    var problems =
        fine(SiteDraft.of("A").size("S", 100, 15_000_000, HOLDS_ALL, 0))
            .site(SiteDraft.of("B").at(48, 2).size("S", 100, 15_000_000, HOLDS_ALL, 0))
            .inbound("B", "SEA", 100)
            .lane("B", "R", 100, 2)
            .rules(1, SiteRules.NO_LIMIT);

    assertThat(finding(plan(problems), "SCENARIO_NOT_MET").text().en())
        .endsWith(": capacity, the most sites open.");
  }

  @Test
  void twoSitesInOnePlaceAreNamed() {
    var problems = fine(SiteDraft.of("A").size("S", 100)).site(SiteDraft.of("B").size("S", 100));

    assertThat(finding(plan(problems), "SAME_PLACE").subject()).isEqualTo("A=B");
    assertThat(finding(plan(problems), "NO_WAY_IN").subject()).isEqualTo("B");
  }
}
