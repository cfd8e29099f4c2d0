package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What the network costs with each site forced the other way: the plan changed there and climbed
/// from, and the Lagrangian relaxation with that site decided.
final class ForcedCosts {

  private static final int MOST_CLIMBS = 2;

  private final SiteFacts facts;
  private final SiteWork work;
  private final SiteEffort effort;
  private final SiteSearch search;
  private final double[] openMicros;
  private final double[] closedMicros;

  ForcedCosts(SiteFacts facts, SiteWork work, SiteEffort effort, SiteSearch search) {
    this.facts = facts;
    this.work = work;
    this.effort = effort;
    this.search = search;
    openMicros = new double[facts.sites.size()];
    closedMicros = new double[openMicros.length];
    Arrays.fill(openMicros, Double.POSITIVE_INFINITY);
    Arrays.fill(closedMicros, Double.POSITIVE_INFINITY);
  }

  /// Forces one site after the other while anything is left of this share of the budget; a better
  /// network that turns up on the way becomes the plan.
  List<ForcedCost> of(double share) {
    learn(search.search.best, search.search.bestMicros);
    for (var s : order()) {
      if (!effort.isLeft(share)) {
        break;
      }
      force(s, share);
    }
    return rows();
  }

  /// Open ones first.
  private List<Integer> order() {
    var best = search.search.best;
    return IntStream.range(0, openMicros.length)
        .filter(s -> facts.options.first[s] < facts.options.first[s + 1])
        .boxed()
        .sorted(Comparator.comparing(s -> best.option[s] == ServedNeeds.CLOSED))
        .toList();
  }

  private void learn(ServedNeeds network, double micros) {
    for (var s = 0; s < openMicros.length; s++) {
      var side = network.option[s] == ServedNeeds.CLOSED ? closedMicros : openMicros;
      side[s] = Math.min(side[s], micros);
    }
  }

  private void force(int site, double share) {
    var isOpen = search.search.best.option[site] != ServedNeeds.CLOSED;
    var states = facts.states.with(facts, site, isOpen ? SiteStates.CLOSED : SiteStates.OPEN);
    var other = new NetworkSearch(facts, states, work, effort, (_, _) -> {});
    other.begin(other.standing(search.search.best.option));
    var climbs = 0;
    while (climbs < MOST_CLIMBS && effort.isLeft(share) && other.climbOnce(share)) {
      climbs++;
    }
    if (facts.states.state()[site] == SiteStates.FREE) {
      learn(other.best, other.bestMicros);
      search.search.offer(other.best, other.bestMicros);
    } else {
      var side = isOpen ? closedMicros : openMicros;
      side[site] = Math.min(side[site], other.bestMicros);
    }
  }

  private List<ForcedCost> rows() {
    var rows = new ArrayList<ForcedCost>();
    var bounds = new ForcedBounds(facts, work, search.ascent);
    for (var s = 0; s < openMicros.length; s++) {
      var isOpen = search.search.best.option[s] != ServedNeeds.CLOSED;
      var micros = isOpen ? closedMicros[s] : openMicros[s];
      if (micros < Double.POSITIVE_INFINITY) {
        var other = Math.round(micros);
        rows.add(
            new ForcedCost(
                facts.sites.get(s).id(),
                isOpen,
                other,
                Math.min(other, bounds.of(s, isOpen ? SiteStates.CLOSED : SiteStates.OPEN))));
      }
    }
    return rows;
  }
}
