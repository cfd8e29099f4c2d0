package org.owplanner.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.HashMap;
import java.util.HashSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.site.Family;
import org.owplanner.engine.site.Site;

/// Networks of any size for measurements.
@NullMarked
final class GeneratedSiteNetworkTest {

  @Test
  void itIsAsLargeAsAskedForAndTheSameForOneSeed() {
    var options = new SiteNetworkOptions(40, 200, 3, 0.5, 7);
    var problem = GeneratedSiteNetwork.of(options);
    assertThat(problem.sites()).hasSize(40);
    assertThat(problem.regions()).hasSize(200);
    assertThat(problem.families()).hasSize(3);
    assertThat(problem.sites()).allMatch(site -> site.sizes().size() >= 2);
    assertThat(problem.sites().stream().filter(Site::isInForce)).hasSize(2);
    assertThat(GeneratedSiteNetwork.of(options)).isEqualTo(problem);
    assertThat(GeneratedSiteNetwork.of(new SiteNetworkOptions(40, 200, 3, 0.5, 8)))
        .isNotEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.7})
  void capacityIsAsTightAsAskedFor(double tightness) {
    var problem = GeneratedSiteNetwork.of(new SiteNetworkOptions(100, 100, 2, tightness, 1));
    var families = new HashMap<String, Family>();
    problem.families().forEach(family -> families.put(family.id(), family));
    var needed = 0.0;
    for (var demand : problem.demands()) {
      var family = families.getOrDefault(demand.familyId(), problem.families().getFirst());
      needed += demand.m3PerYear() * family.peakFactor() / family.turnsPerYear();
    }
    var held =
        problem.sites().stream()
            .mapToDouble(site -> site.sizes().getLast().capacityCm3() / 1e6)
            .sum();
    assertThat(needed / held).isEqualTo(tightness, offset(0.1));
  }

  @Test
  void everyRegionIsReachedAndMostBySeveralSites() {
    var problem = GeneratedSiteNetwork.of(new SiteNetworkOptions(4, 200, 1, 0.5, 3));
    var reached = new HashSet<String>();
    problem.delivery().forEach(lane -> reached.add(lane.regionId()));
    assertThat(reached).hasSize(200);
    assertThat(problem.delivery().size()).isBetween(4 * 200 / 4, 4 * 200);
  }

  @Test
  void badOptionsAreSaidToBeBad() {
    assertThatThrownBy(() -> new SiteNetworkOptions(0, 1, 1, 0.5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sites (0)");
    assertThatThrownBy(() -> new SiteNetworkOptions(1, 1, 1, 0, 1)).hasMessageContaining("(0.0)");
  }
}
