package org.owplanner.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteConstraintsTest {

  private static final ConstraintVerifier<SiteConstraints, SitePlan> VERIFIER =
      ConstraintVerifier.build(
          new SiteConstraints(), SitePlan.class, SiteChoice.class, SourceChoice.class);

  /// Everything open at the first option, needs assigned.
  private static ServedNeeds network(SiteProblem problem) {
    var facts = new SiteFacts(problem);
    var network = new ServedNeeds(facts);
    for (var s = 0; s < network.option.length; s++) {
      if (facts.states.state()[s] != SiteStates.CLOSED) {
        network.option[s] = facts.options.first[s];
      }
    }
    new NeedAssigner(facts).assign(network, SitePrices.none(network.option.length));
    return network;
  }

  private static SitePlan plan(ServedNeeds network, int mostOpen) {
    var states = network.facts.states;
    return SitePlan.of(
        network, new SiteStates(states.state(), mostOpen, states.isOff()), List.of());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theConstraintsSayWhatTheNetworkCosts(long seed) {
    var network = network(RandomSites.tiny(seed));

    VERIFIER
        .verifyThat()
        .givenSolution(plan(network, network.option.length))
        .scores(HardSoftScore.of(0, -SiteRowWriter.micros(network)));
  }

  @Test
  void moreOpenThanMayBeIsHard() {
    var network = network(RandomSites.of(2, 6, 10, 1));
    var open = (int) java.util.Arrays.stream(network.option).filter(o -> o >= 0).count();

    VERIFIER
        .verifyThat(SiteConstraints::mostOpen)
        .givenSolution(plan(network, open - 1))
        .penalizesBy(1);
    VERIFIER
        .verifyThat(SiteConstraints::mostOpen)
        .givenSolution(plan(network, open))
        .penalizesBy(0);
  }

  @Test
  void whatAClosedSiteServesIsHard() {
    var network = network(RandomSites.of(2, 6, 10, 1));
    var parts = 0;
    var closed = network.source[0];
    for (var k = 0; k < network.ppm.length; k++) {
      parts += network.source[k] == closed ? network.ppm[k] : 0;
    }
    network.option[closed] = ServedNeeds.CLOSED;

    assertThat(parts).isPositive();
    VERIFIER.verifyThat(SiteConstraints::open).givenSolution(plan(network, 6)).penalizesBy(parts);
  }
}
