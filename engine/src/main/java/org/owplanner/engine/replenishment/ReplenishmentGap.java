package org.owplanner.engine.replenishment;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.Progress;

/// By how much a seller's plan costs more than its bound, by cause, all in micro-units.
///
/// With prices π, plans xᵢ of cost cᵢ that take aᵢ, the best plans known under the prices x*ᵢ, and
/// what is proven of each item lowerᵢ:
///
/// plan − bound = Σ [cᵢ(x*) + π·aᵢ(x*) − lowerᵢ] + Σ [cᵢ(x) + π·aᵢ(x) − cᵢ(x*) − π·aᵢ(x*)] + (steps
/// − prices paid for ship dates) + π·(limits − taken) + rounding.
///
/// @param items goods of the seller
/// @param inForceMicros what the seller's own rule costs
/// @param objectiveMicros what the plan costs
/// @param bound no plan costs less
/// @param itemMicros first part: what isn't proven of items by themselves
/// @param choiceMicros second part: what items pay more so that all of them together do well
/// @param stepMicros third part: what containers and shipments cost beyond what their prices bring
/// @param limitMicros fourth part: what is left of limits that have a price
/// @param roundingMicros the rest
public record ReplenishmentGap(
    int items,
    long inForceMicros,
    long objectiveMicros,
    Bound bound,
    double itemMicros,
    double choiceMicros,
    double stepMicros,
    double limitMicros,
    double roundingMicros) {

  /// Plans a seller and takes the gap apart.
  public static ReplenishmentGap measure(ReplenishmentProblem problem, Budget budget) {
    var convergence = new Convergence(Progress.silent(), budget.targetGap());
    try (var work = new ItemWork(budget.threads())) {
      var facts = SellerFacts.of(problem, work);
      var effort = new Effort(budget, convergence);
      var maker = new PlanMaker(facts, work, effort);
      var pinnedOnly = maker.bare().plans();
      var limits = SellerLimits.of(facts, pinnedOnly);
      var inForce = RuleInForce.of(limits, maker, pinnedOnly);
      var pool = new PlanPool(facts.size());
      pool.addAll(inForce);
      pool.addAll(pinnedOnly);
      var mode = EnvironmentMode.NO_ASSERT;
      var outcome =
          new ReplenishmentSearch(limits, pool, maker, effort, convergence, mode, inForce).run();
      return of(limits, ReplenishmentCosts.micros(limits, inForce), pool, outcome);
    }
  }

  private static ReplenishmentGap of(
      SellerLimits limits, long inForceMicros, PlanPool pool, ReplenishmentSearch.Outcome outcome) {
    var proof = outcome.proof().orElseThrow();
    var prices = proof.prices();
    var row = prices.toArray();
    var lower = proof.lowerMicros();
    var items = 0.0;
    var choice = 0.0;
    var sums = RowSums.ofAll(limits);
    for (var plan : outcome.plans()) {
      var known = pool.cheapest(plan.item(), row).pricedMicros(row);
      items += known - lower[plan.item()];
      choice += plan.pricedMicros(row) - known;
      sums.add(plan);
    }
    var rows = limits.facts().rows();
    var steps = (double) sums.stepMicros();
    var left = 0.0;
    for (var r = 0; r < row.length; r++) {
      if (r >= rows.limited()) {
        steps -= row[r] * sums.sum(r);
      } else if (limits.isLimited(r)) {
        left += row[r] * (limits.of(r) - sums.sum(r));
      }
    }
    var micros = ReplenishmentCosts.micros(limits, outcome.plans());
    var gap = (double) micros - outcome.bound().lowerMicros();
    return new ReplenishmentGap(
        lower.length,
        inForceMicros,
        micros,
        outcome.bound(),
        items,
        choice,
        steps,
        left,
        gap - items - choice - steps - left);
  }

  /// The whole gap as a share of what the plan costs; 1 where nothing is proven.
  public double share() {
    return bound.isProven() ? 1 - (double) bound.lowerMicros() / objectiveMicros : 1;
  }
}
