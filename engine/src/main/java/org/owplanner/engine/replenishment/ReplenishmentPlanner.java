package org.owplanner.engine.replenishment;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;

/// Plans the replenishment of one seller: what to order and ship in the next 26 weeks.
///
/// Orders are fixed for all weeks at once and made anew every night, so only what must be ordered
/// soon is acted on. Begins with the seller's own rule and never ends above it.
public final class ReplenishmentPlanner
    implements Planner<ReplenishmentProblem, ReplenishmentResult> {

  private final EnvironmentMode mode;

  /// A planner that trusts its solver.
  public ReplenishmentPlanner() {
    this(EnvironmentMode.NO_ASSERT);
  }

  /// A planner whose solver checks itself as this mode says.
  ReplenishmentPlanner(EnvironmentMode mode) {
    this.mode = mode;
  }

  @Override
  public ReplenishmentResult plan(ReplenishmentProblem problem, Budget budget, Progress progress) {
    var convergence = new Convergence(progress, budget.targetGap());
    try (var work = new ItemWork(budget.threads())) {
      var facts = SellerFacts.of(problem, work);
      var effort = new Effort(budget, convergence);
      var maker = new PlanMaker(facts, work, effort);
      var bare = maker.bare();
      var pinnedOnly = bare.plans();
      var limits = SellerLimits.of(facts, pinnedOnly);
      var inForce = RuleInForce.of(limits, maker, pinnedOnly);
      convergence.reached(ReplenishmentCosts.micros(limits, inForce));
      var outcome = ReplenishmentSearch.Outcome.unproven(inForce);
      if (effort.isLeft(1)) {
        var pool = new PlanPool(facts.size());
        pool.addAll(inForce);
        pool.addAll(pinnedOnly);
        outcome =
            new ReplenishmentSearch(limits, pool, maker, effort, convergence, mode, inForce).run();
      }
      return result(limits, work, bare, inForce, outcome, convergence);
    }
  }

  /// What the seller's own rule would ship, without advice.
  ///
  /// @param threads most threads; never changes the rows
  public static ReplenishmentRows inForce(ReplenishmentProblem problem, int threads) {
    try (var work = new ItemWork(threads)) {
      var facts = SellerFacts.of(problem, work);
      var convergence = new Convergence(Progress.silent(), 0);
      var maker =
          new PlanMaker(facts, work, new Effort(Budget.ofSteps(0, 0, threads), convergence));
      var pinnedOnly = maker.bare().plans();
      var limits = SellerLimits.of(facts, pinnedOnly);
      return rows(facts, RuleInForce.of(limits, maker, pinnedOnly));
    }
  }

  private static ReplenishmentRows rows(SellerFacts facts, List<ItemPlan> plans) {
    return new ReplenishmentRows(
        OrderRows.orders(facts, plans), OrderRows.shipments(facts, plans), List.of());
  }

  private static ReplenishmentResult result(
      SellerLimits limits,
      ItemWork work,
      BarePlans bare,
      List<ItemPlan> inForce,
      ReplenishmentSearch.Outcome outcome,
      Convergence convergence) {
    var facts = limits.facts();
    var worthwhile = ItemOutlooks.of(limits, work, bare, outcome.plans());
    var plan = worthwhile.plans();
    var outlooks = worthwhile.list();
    var advice = ReplenishmentAdvice.of(facts, plan, outlooks);
    return new ReplenishmentResult(
        rows(facts, inForce),
        new ReplenishmentRows(
            OrderRows.orders(facts, plan), OrderRows.shipments(facts, plan), advice),
        ReplenishmentCosts.terms(limits, inForce),
        ReplenishmentCosts.terms(limits, plan),
        ReplenishmentReasons.of(limits, inForce, plan, outlooks, advice),
        outcome.bound(),
        ReplenishmentFindings.of(limits),
        convergence.points());
  }
}
