package org.owplanner.engine.site;

import java.util.EnumSet;
import java.util.Set;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.Progress;

/// Why a scenario can't be met: a set of requirements that clash, from which none can be left out
/// (deletion filter; Chinneck and Dravnieks 1991). Each is left out in turn and the network is
/// sought again; what isn't needed for the clash stays out.
///
/// @param kind what was found
/// @param clash requirements that clash
record UnmetCause(Kind kind, Set<Requirement> clash) {

  private static final long MOST_CELLS = 200_000;
  private static final long STEPS = 150;

  /// What was found.
  enum Kind {
    /// Serving costs more than not serving.
    PRICE,
    /// No lane leads there, whatever is required.
    NO_LANE,
    /// Requirements clash.
    CLASH,
    /// There was no time, or the network is too large for it.
    NOT_SOUGHT
  }

  static UnmetCause of(SiteFacts facts, SiteEffort effort) {
    var cells = (long) facts.sites.size() * facts.needs.count;
    if (cells > MOST_CELLS || !effort.isLeft(1)) {
      return new UnmetCause(Kind.NOT_SOUGHT, Set.of());
    }
    var kept = EnumSet.allOf(Requirement.class);
    if (isMet(facts, kept)) {
      return new UnmetCause(Kind.PRICE, Set.of());
    }
    if (!isMet(facts, EnumSet.noneOf(Requirement.class))) {
      return new UnmetCause(Kind.NO_LANE, Set.of());
    }
    for (var requirement : Requirement.values()) {
      if (!effort.isLeft(1)) {
        return new UnmetCause(Kind.NOT_SOUGHT, Set.of());
      }
      kept.remove(requirement);
      if (isMet(facts, kept)) {
        kept.add(requirement);
      }
    }
    return new UnmetCause(Kind.CLASH, kept);
  }

  private static boolean isMet(SiteFacts facts, Set<Requirement> kept) {
    var variant = new SiteFacts(Requirement.only(facts.problem, kept));
    var budget = Budget.ofSteps(STEPS, 1, 1);
    var convergence = new Convergence(Progress.silent(), 0);
    convergence.bound(Bound.none("NOT_SOUGHT"));
    try (var work = new SiteWork(1)) {
      var search =
          new NetworkSearch(
              variant, variant.states, work, new SiteEffort(budget, convergence), (_, _) -> {});
      search.begin(search.least());
      search.climb(1);
      if (SiteProgram.size(variant) <= SiteProgram.MOST_STEPPED && missing(search.best) > 0) {
        try (var program = new SiteProgram(variant, variant.states)) {
          var found = new ServedNeeds(variant);
          if (program.solve(search.best, Double.POSITIVE_INFINITY, STEPS, found).isFound()) {
            search.offer(found, found.micros());
          }
        }
      }
      return missing(search.best) == 0;
    }
  }

  /// Parts that no site serves; those that rounding leaves over aside.
  private static long missing(ServedNeeds network) {
    var missing = 0L;
    for (var need = 0; need < network.facts.needs.count; need++) {
      var parts = network.unserved(need);
      missing += parts > network.option.length ? parts : 0;
    }
    return missing;
  }
}
