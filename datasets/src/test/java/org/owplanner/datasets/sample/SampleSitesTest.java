package org.owplanner.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.HashSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.site.Demand;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRate;
import org.owplanner.engine.site.factor.Factor;
import org.owplanner.engine.site.geography.GreatCircle;

/// The sample's network in real places.
@NullMarked
final class SampleSitesTest {

  private static final SampleFeed FEED =
      SampleFeed.of(LoadedOrders.ORDERS, SampleWarehouse.spec(), 42);
  private static final SiteProblem PROBLEM = SampleSites.of(FEED, SampleFeed.PLAN_DATE);

  @Test
  void theNetworkOfTodayIsTheSamplesOwn() {
    assertThat(PROBLEM.sites().stream().filter(Site::isInForce).map(Site::id))
        .containsExactly("BER1", "LON1", "MAN1", "ROT1");
    assertThat(PROBLEM.sites()).hasSizeBetween(15, 20);
  }

  @Test
  void theSameSeedGivesTheSameNetwork() {
    assertThat(SampleSites.of(FEED, SampleFeed.PLAN_DATE)).isEqualTo(PROBLEM);
  }

  /// Nine in ten orders are British, as in the source.
  @Test
  void demandIsWhereOrdersCameFrom() {
    var british = new HashSet<String>();
    PROBLEM.regions().stream()
        .filter(region -> region.country().equals("GB"))
        .forEach(region -> british.add(region.id()));
    var all = PROBLEM.demands().stream().mapToDouble(Demand::ordersPerYear).sum();
    var own =
        PROBLEM.demands().stream()
            .filter(demand -> british.contains(demand.regionId()))
            .mapToDouble(Demand::ordersPerYear)
            .sum();
    assertThat(own / all).isEqualTo(0.91, offset(0.02));
    assertThat(all).isBetween(15_000.0, 25_000.0);
    assertThat(PROBLEM.regions()).hasSizeBetween(140, 160);
  }

  @Test
  void everyIdIsKnownAndEverySiteReachesEveryRegion() {
    var sites = new HashSet<String>();
    PROBLEM.sites().forEach(site -> sites.add(site.id()));
    var regions = new HashSet<String>();
    PROBLEM.regions().forEach(region -> regions.add(region.id()));
    assertThat(regions).hasSameSizeAs(PROBLEM.regions());
    assertThat(PROBLEM.delivery()).hasSize(sites.size() * regions.size());
    assertThat(PROBLEM.inbound()).allMatch(lane -> sites.contains(lane.siteId()));
    assertThat(PROBLEM.demands())
        .allMatch(demand -> regions.contains(demand.regionId()) && demand.m3PerYear() > 0);
    assertThat(PROBLEM.families())
        .allMatch(of -> of.peakFactor() > 1 && of.peakFactor() < 4 && of.valueMicrosPerM3() > 0);
  }

  @Test
  void whatIsFartherIsDearerAndLater() {
    var london = PROBLEM.sites().stream().filter(of -> of.id().equals("LON1")).findFirst();
    var lanes = PROBLEM.delivery().stream().filter(lane -> lane.siteId().equals("LON1")).toList();
    for (var i = 0; i < lanes.size(); i++) {
      var km = GreatCircle.km(london.orElseThrow().place(), PROBLEM.regions().get(i).place());
      assertThat(lanes.get(i).microsPerOrder())
          .isGreaterThanOrEqualTo((long) (4_500_000 + 800 * km));
      assertThat(lanes.get(i).days()).isGreaterThanOrEqualTo(1).isLessThan(9);
    }
  }

  /// Carriage of a mean order, as large as it is, to the farthest buyer.
  @Test
  void noOrderIsDearerToCarryThanToLose() {
    var orders = PROBLEM.demands().stream().mapToDouble(Demand::ordersPerYear).sum();
    var m3 = PROBLEM.demands().stream().mapToDouble(Demand::m3PerYear).sum();
    var lost = PROBLEM.rates().get(SiteRate.UNSERVED_PER_ORDER) * 1e6;
    assertThat(PROBLEM.delivery())
        .allMatch(lane -> lane.microsPerOrder() + lane.microsPerM3() * m3 / orders < lost);
  }

  @Test
  void whereScoresComeFromIsSaid() {
    for (var site : PROBLEM.sites()) {
      assertThat(site.scores()).hasSize(Factor.values().length);
      for (var score : site.scores()) {
        assertThat(score.source()).matches("generated|computed: .*|World Bank, .*");
        assertThat(score.score()).isBetween(score.factor().isRanked() ? 10.0 : 1.0, 100.0);
      }
    }
  }

  @Test
  void placesAndScoresAreThoseOfTheirFiles() {
    assertThat(SampleGeography.cities()).extracting(SampleCity::id).doesNotHaveDuplicates();
    assertThat(SampleGeography.ports()).hasSizeGreaterThan(100);
    assertThat(SampleGeography.performance("infrastructure")).containsEntry("DE", 4.3);
  }
}
