package org.owplanner.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The networks that other tests stand on.
@NullMarked
final class RandomSitesTest {

  @Test
  void oneSeedGivesOneNetworkAndEverySeedAnother() {
    assertThat(RandomSites.tiny(7))
        .isEqualTo(RandomSites.tiny(7))
        .isNotEqualTo(RandomSites.tiny(13));
    assertThat(RandomSites.of(7, 10, 30, 2)).isEqualTo(RandomSites.of(7, 10, 30, 2));
  }

  @Test
  void everythingThatAPlanKnowsIsInSomeOfThem() {
    var seen = new HashSet<String>();
    for (var seed = 0L; seed < 60; seed++) {
      var problem = RandomSites.tiny(seed);
      problem.sites().forEach(site -> seen.add(site.state().name()));
      problem.sites().stream().filter(Site::isInForce).forEach(site -> seen.add("in force"));
      problem.regions().stream().filter(Region::isPromiseHard).forEach(of -> seen.add("hard"));
      seen.add(problem.clashes().isEmpty() ? "no clash" : "clash");
      seen.add(problem.minimums().isEmpty() ? "no minimum" : "minimum");
      seen.add(problem.rules().mostOpen() < 0 ? "any number" : "most open");
      seen.add(problem.rules().mostSources() < 0 ? "any source" : "most sources");
    }
    assertThat(seen).hasSize(3 + 2 + 8);
  }
}
