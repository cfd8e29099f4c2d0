package org.owplanner.engine.site;

import java.util.SplittableRandom;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Convergence;

/// Seeks the network to come and proves how good it is: the Lagrangian bound and the climb from
/// what it says take turns.
final class SiteSearch {

  private static final int ASCENT_STEPS = 40;
  private static final double FIRST_SHARE = 0.25;
  private static final double SHARE = 0.6;
  private static final int MOST_ROUNDS = 200;

  private final SiteFacts facts;
  private final SiteEffort effort;
  private final Convergence convergence;
  final NetworkSearch search;
  final SiteAscent ascent;
  private final SiteStates states;

  SiteSearch(SiteFacts facts, SiteWork work, SiteEffort effort, Convergence convergence) {
    this.facts = facts;
    this.effort = effort;
    this.convergence = convergence;
    states = facts.states;
    search =
        new NetworkSearch(
            facts,
            states,
            work,
            effort,
            (network, _) -> convergence.reached(SiteRowWriter.micros(network)));
    ascent = new SiteAscent(new SiteRelaxation(facts, states, work));
  }

  /// Seeks from a first network.
  void run() {
    convergence.enter("bound");
    var random = new SplittableRandom(effort.budget().seed());
    for (var round = 0; round < MOST_ROUNDS && effort.isLeft(SHARE) && !isEnough(); round++) {
      convergence.enter("bound");
      raise(round == 0 ? FIRST_SHARE : SHARE, round == 0 ? 3 * ASCENT_STEPS : ASCENT_STEPS);
      convergence.enter("sites");
      for (var options : LagrangeStarts.of(facts, states, ascent, search.least())) {
        if (effort.isLeft(SHARE)) {
          search.begin(options);
          if (round % 5 == 0) {
            search.climb(SHARE);
          }
        }
      }
      search.begin(search.best.copy());
      search.climb(SHARE);
      search.shake(random, SHARE, convergence.goodEnoughMicros(), 3);
      if (!ascent.isMoving()) {
        ascent.restart();
      }
    }
  }

  /// Raises the bound for so many steps.
  void raise(double share, long steps) {
    for (var k = 0L; k < steps && effort.isLeft(share) && ascent.isMoving(); k++) {
      ascent.step(search.bestMicros);
      effort.spend(1);
    }
    if (ascent.bound > Double.NEGATIVE_INFINITY) {
      convergence.bound(bound());
    }
  }

  private boolean isEnough() {
    return search.bestMicros <= convergence.goodEnoughMicros();
  }

  /// The Lagrangian bound, less what rounding of all terms could take off.
  Bound bound() {
    if (ascent.bound == Double.NEGATIVE_INFINITY) {
      return Bound.none("NO_TIME");
    }
    return Bound.proven((long) Math.floor(rounded(facts, ascent.bound)), "LAGRANGE");
  }

  /// A bound of exact amounts as a bound of amounts that are rounded term by term.
  static double rounded(SiteFacts facts, double micros) {
    var terms = (double) facts.needs.count;
    for (var s = 0; s < facts.sites.size(); s++) {
      for (var region = 0; region < facts.regions.size(); region++) {
        if (facts.lanes.reaches(s, region)) {
          terms += 8.0 * (facts.needs.first[region + 1] - facts.needs.first[region]);
        }
      }
    }
    return micros - 0.5 * terms - 1e-12 * Math.abs(micros);
  }
}
