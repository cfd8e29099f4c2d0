package org.owplanner.engine.site;

import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Convergence;

/// One plan in the making: today's network, the network to come, and the one that only closes or
/// changes what stands.
final class SitePlanning {

  private static final double SHARE_OF_REDUCED = 0.65;
  private static final double SHARE_OF_PROGRAM = 0.75;
  private static final double SHARE_OF_FORCED = 0.97;
  private static final double MOST_PROGRAM_SECONDS = 1e6;
  private static final double CLOSED_SHARE = 1e-6;
  private static final double SHARE_OF_POLISH = 0.8;
  private static final int MOST_POLISHED = 1_000;
  private static final long MOVES_OF_REGION = 200;
  private static final double MOST_POLISH_SECONDS = 30;

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
    var bound = prove(search);
    polish(search, List.of(reduced.best, inForce.best));
    convergence.enter("forced");
    var forced = new ForcedCosts(facts, work, effort, search).of(SHARE_OF_FORCED);
    return result(inForce.best, reduced.best, search.search.best, bound, forced);
  }

  /// Solves the whole as a program where it is small enough.
  private Bound prove(SiteSearch search) {
    var bound = search.bound();
    var most = effort.budget().isStepped() ? SiteProgram.MOST_STEPPED : SiteProgram.MOST;
    if (SiteProgram.size(facts) > most || !effort.isLeft(SHARE_OF_PROGRAM)) {
      return bound;
    }
    convergence.enter("program");
    var found = new ServedNeeds(facts);
    try (var program = new SiteProgram(facts, facts.states)) {
      var seconds = effort.seconds(SHARE_OF_PROGRAM, MOST_PROGRAM_SECONDS);
      var nodes = effort.steps(SHARE_OF_PROGRAM, Integer.MAX_VALUE);
      var answer = program.solve(search.search.best, seconds, nodes, found);
      if (answer.isFound()) {
        search.search.offer(found, found.micros());
        var lower = (long) Math.floor(SiteSearch.rounded(facts, answer.lowerMicros()));
        if (!bound.isProven() || lower > bound.lowerMicros()) {
          bound = Bound.proven(lower, "LP");
        }
      }
    }
    convergence.bound(bound);
    return bound;
  }

  /// Lets the solver choose among what is known of each region, by the constraints alone.
  private void polish(SiteSearch search, List<ServedNeeds> others) {
    if (facts.regions.size() > MOST_POLISHED || !effort.isLeft(SHARE_OF_POLISH)) {
      return;
    }
    convergence.enter("choice");
    var moves = effort.steps(SHARE_OF_POLISH, MOVES_OF_REGION * (1L + facts.regions.size()));
    var seconds = effort.seconds(SHARE_OF_POLISH, MOST_POLISH_SECONDS);
    var plan = SitePlan.of(search.search.best, facts.states, others);
    var found = SiteSolver.polish(plan, moves, seconds, effort.budget().seed(), convergence);
    effort.spend(effort.budget().isStepped() ? moves : 0);
    if (found.isWithin()) {
      search.search.offer(found, found.micros());
    }
  }

  /// A bound that a plan meets but for rounding is an optimum.
  private static Bound closed(Bound bound, long micros) {
    if (!bound.isProven()) {
      return bound;
    }
    var isClosed = micros - bound.lowerMicros() <= CLOSED_SHARE * Math.abs(micros);
    return Bound.proven(Math.min(bound.lowerMicros(), micros), isClosed ? "EXACT" : bound.method());
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
      ServedNeeds inForce,
      ServedNeeds reduced,
      ServedNeeds plan,
      Bound bound,
      List<ForcedCost> forced) {
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
        forced,
        SiteReasons.of(facts, before.rows(), written.rows(), micros, forced),
        closed(bound, micros),
        SiteFindings.of(facts, written.rows(), effort),
        convergence.points());
  }
}
