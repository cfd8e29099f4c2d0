package org.owplanner.engine.site;

import java.util.Arrays;

/// The Lagrangian relaxation at its best λ with one site decided otherwise: a bound of every such
/// network, for the knapsacks of sites know nothing of which of them are open.
final class ForcedBounds {

  private final SiteFacts facts;
  private final SiteRelaxation relaxation;
  private final double worth;
  private final boolean[] isOpen;

  ForcedBounds(SiteFacts facts, SiteWork work, SiteAscent ascent) {
    this.facts = facts;
    var free = facts.states.state().clone();
    for (var s = 0; s < free.length; s++) {
      var hasSize = facts.options.first[s] < facts.options.first[s + 1];
      free[s] = hasSize ? SiteStates.FREE : SiteStates.CLOSED;
    }
    relaxation =
        new SiteRelaxation(
            facts, new SiteStates(free, free.length, new boolean[facts.options.count]), work);
    System.arraycopy(ascent.relaxation.alpha, 0, relaxation.alpha, 0, relaxation.alpha.length);
    var lambda = ascent.best.clone();
    relaxation.evaluate(lambda);
    worth = Arrays.stream(lambda).sum();
    isOpen = new boolean[free.length];
  }

  /// No network with a site in this state costs less.
  long of(int site, byte state) {
    var states = facts.states.with(facts, site, state);
    var micros = worth + relaxation.choose(states.state(), states.mostOpen(), isOpen);
    return (long) Math.floor(SiteSearch.rounded(facts, micros));
  }
}
