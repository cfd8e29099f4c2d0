package org.owplanner.engine.site;

import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Convergence;

/// One plan in the making: today's network, the network to come, and the one that only closes or
/// changes what stands.
final class SitePlanning {

  private static final double SHARE_OF_REDUCED = 0.7;

  private final SiteFacts facts;
  private final SiteWork work;
  private final SiteEffort effort;
  private final Convergence convergence;

  SitePlanning(SiteFacts facts, SiteWork work, SiteEffort effort, Convergence convergence) {
    this.facts = facts;
    this.work = work;
    this.effort = effort;
    this.convergence = convergence;
  }

  SiteResult run() {
    var inForce = network(SiteStates.inForce(facts));
    inForce.begin(inForce.least());
    inForce.climb(0.05);
    var reduced = network(facts.states.reduced(facts));
    begin(reduced, inForce);
    var search = new SiteSearch(facts, work, effort, convergence);
    begin(search.search, inForce);
    search.search.offer(reduced.best, reduced.bestMicros);
    search.run();
    convergence.enter("reduced");
    reduced.climb(SHARE_OF_REDUCED);
    search.search.offer(reduced.best, reduced.bestMicros);
    return result(inForce.best, reduced.best, search.search.best, search.bound());
  }

  private NetworkSearch network(SiteStates states) {
    return new NetworkSearch(facts, states, work, effort, (_, _) -> {});
  }

  /// Begins with today's network as far as it may stand.
  private void begin(NetworkSearch search, NetworkSearch inForce) {
    search.begin(search.least());
    var options = search.standing(inForce.best.option);
    search.begin(options);
  }

  private SiteResult result(
      ServedNeeds inForce, ServedNeeds reduced, ServedNeeds plan, Bound bound) {
    var written = new SiteRowWriter(plan);
    var before = new SiteRowWriter(inForce);
    var smaller = new SiteRowWriter(reduced);
    var micros = SiteRowWriter.micros(plan);
    return new SiteResult(
        before.rows(),
        smaller.rows(),
        written.rows(),
        before.terms(),
        smaller.terms(),
        written.terms(),
        List.of(),
        List.of(),
        bound.isProven() && bound.lowerMicros() > micros
            ? Bound.proven(micros, bound.method())
            : bound,
        List.of(),
        convergence.points());
  }
}
