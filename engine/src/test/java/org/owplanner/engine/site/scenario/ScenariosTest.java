package org.owplanner.engine.site.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.owplanner.engine.site.SiteProblems.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.site.DeliveryLane;
import org.owplanner.engine.site.Demand;
import org.owplanner.engine.site.InboundLane;
import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteDraft;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRate;
import org.owplanner.engine.site.SiteRules;
import org.owplanner.engine.site.SiteState;

/// What scenarios make of a baseline.
@NullMarked
final class ScenariosTest {

  private static final SiteProblem BASELINE =
      network()
          .site(SiteDraft.of("W1").inForce("S", 100).size("S", 1000))
          .site(SiteDraft.of("W2").size("S", 900))
          .region("R1", "GB", 2)
          .region("R2", "DE", 3)
          .family("A", 12, 1, 100)
          .family("B", 12, 1, 100)
          .demand("R1", "A", 100, 10)
          .demand("R1", "B", 200, 20)
          .demand("R2", "A", 300, 30)
          .inbound("W1", "SEA", 50)
          .inbound("W1", "AIR", 900)
          .lane("W1", "R1", 4, 2)
          .lane("W2", "R2", 5, 2)
          .build();

  private static SiteProblem changed(Change... changes) {
    return new Scenarios(BASELINE, List.of(new Scenario("X", "x", "", List.of(changes))))
        .problem("X");
  }

  private static void refused(Change change, String message) {
    assertThatThrownBy(() -> changed(change))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Change 1 of scenario (X)")
        .hasMessageContaining(message);
  }

  @Test
  void withoutChangesOnlyTheNameDiffers() {
    var same = changed();
    assertThat(same.scenario()).isEqualTo("X");
    assertThat(same).usingRecursiveComparison().ignoringFields("scenario").isEqualTo(BASELINE);
    assertThat(new Scenarios(BASELINE, List.of()).problem("BASELINE")).isEqualTo(BASELINE);
  }

  @Test
  void demandGrowsEverywhereOrInOneCountryOrFamily() {
    assertThat(changed(new DemandTimes("", "", 1.5)).demands())
        .extracting(Demand::ordersPerYear)
        .containsExactly(150.0, 300.0, 450.0);
    assertThat(changed(new DemandTimes("GB", "A", 2)).demands())
        .extracting(Demand::m3PerYear)
        .containsExactly(20.0, 20.0, 30.0);
    refused(new DemandTimes("US", "", 2), "country (US)");
    refused(new DemandTimes("", "C", 2), "family (C)");
    refused(new DemandTimes("", "", -1), "(-1.0)");
  }

  @Test
  void freightChangesInOrOutOrOfOneMode() {
    var in = changed(new FreightTimes(FreightWay.INBOUND, "SEA", 2));
    assertThat(in.inbound())
        .extracting(InboundLane::microsPerM3)
        .containsExactly(1_000_000L, 9_000_000L);
    assertThat(in.delivery()).isEqualTo(BASELINE.delivery());
    var out = changed(new FreightTimes(FreightWay.DELIVERY, "", 0.5));
    assertThat(out.delivery())
        .extracting(DeliveryLane::microsPerOrder)
        .containsExactly(20_000L, 25_000L);
    assertThat(out.inbound()).isEqualTo(BASELINE.inbound());
    var both = changed(new FreightTimes(FreightWay.BOTH, "", 3));
    assertThat(both.inbound().getFirst().microsPerM3()).isEqualTo(1_500_000);
    assertThat(both.delivery().getFirst().microsPerOrder()).isEqualTo(120_000);
    refused(new FreightTimes(FreightWay.INBOUND, "RAIL", 2), "mode (RAIL)");
    refused(new FreightTimes(FreightWay.BOTH, "SEA", 2), "mode (SEA)");
    refused(new FreightTimes(FreightWay.BOTH, "", Double.NaN), "(NaN)");
  }

  @Test
  void sitesAreForcedAndFreed() {
    var forced =
        changed(
            new ForcedSite("W1", SiteState.FORCED_CLOSED),
            new ForcedSite("W2", SiteState.FORCED_OPEN),
            new ForcedSite("W1", SiteState.FREE));
    assertThat(forced.sites())
        .extracting(Site::state)
        .containsExactly(SiteState.FREE, SiteState.FORCED_OPEN);
    assertThat(forced.sites().getFirst()).isEqualTo(BASELINE.sites().getFirst());
    refused(new ForcedSite("W9", SiteState.FORCED_OPEN), "site (W9)");
    refused(new ForcedSite("", SiteState.FORCED_OPEN), "site ()");
  }

  @Test
  void limitsAreSetOneByOne() {
    assertThat(changed(new MostOpen(2), new MostSources(1)).rules()).isEqualTo(new SiteRules(2, 1));
    assertThat(changed(new MostOpen(2), new MostOpen(-1)).rules()).isEqualTo(SiteRules.none());
    refused(new MostOpen(-2), "(-2)");
    refused(new MostSources(-2), "(-2)");
  }

  @Test
  void promisesAreMadeAndHardened() {
    var hard = changed(new ChangedPromise("DE", 1, true)).regions();
    assertThat(hard).extracting(Region::promiseDays).containsExactly(2.0, 1.0);
    assertThat(hard).extracting(Region::isPromiseHard).containsExactly(false, true);
    assertThat(changed(new ChangedPromise("", 5, false)).regions())
        .extracting(Region::promiseDays)
        .containsOnly(5.0);
    refused(new ChangedPromise("US", 1, true), "country (US)");
    refused(new ChangedPromise("", -1, true), "(-1.0 days)");
  }

  @Test
  void ratesAreChangedWithinTheirRange() {
    assertThat(
            changed(new ChangedRate(SiteRate.CARBON_PER_T, 200)).rates().get(SiteRate.CARBON_PER_T))
        .isEqualTo(200);
    refused(new ChangedRate(SiteRate.TERM_YEARS, 0), "term_years");
  }

  @Test
  void aNewSiteComesWithItsLanes() {
    var site = SiteDraft.of("W3").size("S", 500).build();
    var lane = new DeliveryLane("W3", "R1", 1, 1, 1, 1);
    var way = new InboundLane("W3", "SEA", 1, 1, 1);
    var more =
        changed(
            new NewSite(site, List.of(way), List.of(lane)),
            new ForcedSite("W3", SiteState.FORCED_OPEN));
    assertThat(more.sites()).extracting(Site::id).containsExactly("W1", "W2", "W3");
    assertThat(more.inbound()).endsWith(way);
    assertThat(more.delivery()).endsWith(lane);
    refused(new NewSite(BASELINE.sites().getFirst(), List.of(), List.of()), "new site (W1)");
    refused(
        new NewSite(site, List.of(new InboundLane("W1", "SEA", 1, 1, 1)), List.of()),
        "another site (W1)");
    refused(
        new NewSite(site, List.of(), List.of(new DeliveryLane("W3", "R9", 1, 1, 1, 1))),
        "region (R9)");
  }

  @Test
  void childrenChangeWhatTheirParentsMade() {
    var scenarios = new ArrayList<Scenario>();
    scenarios.add(new Scenario("CHILD", "", "PARENT", List.of(new DemandTimes("GB", "", 3))));
    scenarios.add(new Scenario("PARENT", "", "BASELINE", List.of(new DemandTimes("", "", 2))));
    var problem = new Scenarios(BASELINE, scenarios).problem("CHILD");
    assertThat(problem.scenario()).isEqualTo("CHILD");
    assertThat(problem.demands())
        .extracting(Demand::ordersPerYear)
        .containsExactly(600.0, 1200.0, 600.0);
  }

  @Test
  void parentsThatGoRoundOrAreNotThereAreRefused() {
    var round =
        List.of(
            new Scenario("A", "", "B", List.of()),
            new Scenario("B", "", "C", List.of()),
            new Scenario("C", "", "A", List.of()));
    assertThatThrownBy(() -> new Scenarios(BASELINE, round))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[A, B, C]");
    assertThatThrownBy(
            () -> new Scenarios(BASELINE, List.of(new Scenario("A", "", "Z", List.of()))))
        .hasMessageContaining("parent (Z) of scenario (A)");
    assertThatThrownBy(() -> new Scenarios(BASELINE, List.of()).problem("A"))
        .hasMessageContaining("no scenario (A)");
    assertThatThrownBy(
            () -> new Scenarios(BASELINE, List.of(new Scenario("BASELINE", "", "", List.of()))))
        .hasMessageContaining("(BASELINE) is there twice");
  }
}
