package org.owplanner.engine.site.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.site.verify.Checked.allFromW1;
import static org.owplanner.engine.site.verify.Checked.codes;
import static org.owplanner.engine.site.verify.Checked.three;
import static org.owplanner.engine.site.verify.Checked.withSites;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.site.ChosenSite;
import org.owplanner.engine.site.SiteDraft;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRows;
import org.owplanner.engine.site.SiteState;
import org.owplanner.engine.site.factor.Factor;

/// Which sites may be open, and at which size.
@NullMarked
final class SiteRulesTest {

  private static List<String> inForce(SiteProblem problem, SiteRows rows) {
    return codes(SiteVerifier.verifyInForce(problem, rows, SiteVerifier.costs(problem, rows)));
  }

  private static List<String> reduced(SiteProblem problem, SiteRows rows) {
    return codes(SiteVerifier.verifyReduced(problem, rows, SiteVerifier.costs(problem, rows)));
  }

  private static SiteProblem with(SiteDraft draft) {
    return three().site(draft.size("S", 0)).build();
  }

  private static SiteRows opened(SiteProblem problem) {
    return allFromW1(problem).open("W4", "S").rows();
  }

  @Test
  void everySiteIsWrittenOnceByItsId() {
    var problem = three().build();
    var rows = allFromW1(problem).rows();
    var sites = new ArrayList<>(rows.sites());
    sites.add(sites.getLast());
    assertThat(codes(problem, new SiteRows(sites, rows.flows(), List.of())))
        .containsExactly("SITE_TWICE");
    assertThat(codes(problem, new SiteRows(sites.subList(0, 2), rows.flows(), List.of())))
        .containsExactly("SITE_MISSING");
    assertThat(codes(problem, new SiteRows(rows.sites().reversed(), rows.flows(), List.of())))
        .containsExactly("SEQUENCE");
    var unknown = withSites(rows, site -> site.siteId().equals("W3") ? renamed(site) : site);
    assertThat(codes(problem, unknown)).containsExactly("SITE_UNKNOWN");
  }

  private static ChosenSite renamed(ChosenSite site) {
    return new ChosenSite(
        "W9", site.sizeId(), site.usedCm3(), site.usedOrdersPerDay(), site.costMicros());
  }

  @Test
  void whatIsForcedOpenIsOpen() {
    var problem = with(SiteDraft.of("W4").state(SiteState.FORCED_OPEN));
    assertThat(codes(problem, allFromW1(problem).rows())).containsExactly("FORCED");
    assertThat(codes(problem, opened(problem))).isEmpty();
  }

  @Test
  void whatIsForcedClosedIsClosed() {
    var problem = with(SiteDraft.of("W4").state(SiteState.FORCED_CLOSED));
    assertThat(codes(problem, opened(problem))).containsExactly("FORCED");
    assertThat(codes(problem, allFromW1(problem).rows())).isEmpty();
  }

  @Test
  void whatHasNoSizeCanNotBeForcedOpen() {
    var problem = three().site(SiteDraft.of("W4").state(SiteState.FORCED_OPEN)).build();
    assertThat(codes(problem, allFromW1(problem).rows())).isEmpty();
  }

  @Test
  void aSiteBelowAMinimumOrWithoutAScoreIsClosed() {
    var problems =
        three()
            .minimum(Factor.LABOUR, 60)
            .site(SiteDraft.of("W4").size("S", 0).score(Factor.LABOUR, 59))
            .site(SiteDraft.of("W5").size("S", 0).score(Factor.POLICY, 99))
            .site(SiteDraft.of("W6").size("S", 0).score(Factor.LABOUR, 60))
            .site(SiteDraft.of("W7").size("S", 0).state(SiteState.FORCED_OPEN))
            .build();
    var rows = new SiteRowsDraft(problems).open("W6", "S").open("W7", "S");
    assertThat(codes(problems, rows.rows())).isEmpty();
    assertThat(codes(problems, rows.open("W4", "S").rows())).containsExactly("MINIMUM");
    var other = new SiteRowsDraft(problems).open("W7", "S").open("W5", "S");
    assertThat(codes(problems, other.rows())).containsExactly("MINIMUM");
  }

  @Test
  void theNewestScoreCounts() {
    var draft =
        SiteDraft.of("W4")
            .score(Factor.POLICY, 10, LocalDate.of(2023, 1, 1))
            .score(Factor.POLICY, 90, LocalDate.of(2018, 1, 1));
    var problem = three().minimum(Factor.POLICY, 50).site(draft.size("S", 0)).build();
    assertThat(codes(problem, new SiteRowsDraft(problem).open("W4", "S").rows()))
        .containsExactly("MINIMUM");
  }

  @Test
  void noMoreSitesAreOpenThanMayBe() {
    var problem = three().rules(1, -1).build();
    assertThat(codes(problem, allFromW1(problem).rows())).isEmpty();
    assertThat(codes(problem, allFromW1(problem).open("W2", "S").rows()))
        .containsExactly("MOST_OPEN");
    var none = three().rules(0, -1).build();
    assertThat(codes(none, allFromW1(none).rows())).containsExactly("MOST_OPEN");
  }

  @Test
  void sitesThatAreForcedOpenMayBeMore() {
    var problem =
        three().rules(0, -1).site(SiteDraft.of("W4").size("S", 0).state(SiteState.FORCED_OPEN));
    var built = problem.build();
    assertThat(codes(built, new SiteRowsDraft(built).open("W4", "S").rows())).isEmpty();
    assertThat(codes(built, new SiteRowsDraft(built).open("W4", "S").open("W2", "S").rows()))
        .containsExactly("MOST_OPEN");
  }

  @Test
  void theNetworkInForceIsWhatStandsTodayWhateverTheScenarioSays() {
    var problem =
        three()
            .rules(0, -1)
            .minimum(Factor.LABOUR, 60)
            .site(SiteDraft.of("W4").size("S", 0).state(SiteState.FORCED_OPEN))
            .build();
    assertThat(inForce(problem, allFromW1(problem).rows())).isEmpty();
    assertThat(inForce(problem, allFromW1(problem).open("W1", "L").rows()))
        .containsExactly("NOT_IN_FORCE");
    assertThat(inForce(problem, allFromW1(problem).open("W2", "S").rows()))
        .containsExactly("NOT_IN_FORCE");
    assertThat(inForce(problem, new SiteRowsDraft(problem).rows())).containsExactly("NOT_IN_FORCE");
  }

  @Test
  void theReducedNetworkOpensNothing() {
    var problem = with(SiteDraft.of("W4").state(SiteState.FORCED_OPEN));
    assertThat(reduced(problem, allFromW1(problem).rows())).isEmpty();
    assertThat(reduced(problem, allFromW1(problem).open("W1", "L").rows())).isEmpty();
    assertThat(reduced(problem, new SiteRowsDraft(problem).rows())).isEmpty();
    assertThat(reduced(problem, opened(problem))).containsExactly("NOT_IN_FORCE");
  }
}
