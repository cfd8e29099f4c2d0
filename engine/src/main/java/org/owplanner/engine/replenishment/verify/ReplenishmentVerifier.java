package org.owplanner.engine.replenishment.verify;

import java.util.List;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Refutations;

/// Checks a replenishment plan as it was written: every rule, every sum and every term of its cost.
/// Nothing here is used by the planner, and of the planner only the reading of demand and lead
/// times is used here.
public final class ReplenishmentVerifier {

  private ReplenishmentVerifier() {}

  /// Everything that is wrong with the written rows; empty for a plan that may be published.
  ///
  /// @param claimed what the planner says that each term of its plan costs
  public static List<Finding> verify(
      ReplenishmentProblem problem, ReplenishmentRows rows, List<CostTerm> claimed) {
    var findings = new Refutations();
    var plan = new WrittenPlan(problem, rows, findings);
    var advice = new AdviceCheck(plan, findings);
    if (findings.isEmpty() && new OrderCheck(plan, findings).run() && advice.hasAll()) {
      new ShipmentCheck(plan, findings).run();
      new BudgetCheck(plan, findings).run();
      var capacity = new CapacityCheck(plan, findings);
      var costs = new CostCheck(plan);
      CheckedItem.forEach(
          plan,
          item -> {
            capacity.add(item.facts(), item.path(), item.pinned());
            costs.add(item.micros());
            advice.check(item.index(), item.facts(), item.path(), item.pinned());
          });
      capacity.run();
      costs.run(claimed, findings);
    }
    return findings.all();
  }

  /// What each term costs, worked out from the rows.
  ///
  /// @throws IllegalArgumentException where rows name what the problem doesn't hold
  public static List<CostTerm> costs(ReplenishmentProblem problem, ReplenishmentRows rows) {
    var findings = new Refutations();
    var plan = new WrittenPlan(problem, rows, findings);
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(
          "The plan's rows can't be priced (%s). Verify them first."
              .formatted(findings.all().getFirst().text().en()));
    }
    var costs = new CostCheck(plan);
    for (var i = 0; i < problem.items().size(); i++) {
      var facts = new ItemFacts(plan, problem.items().get(i));
      costs.add(new ItemCost(plan, i, facts, plan.orders(i)).micros());
    }
    return costs.terms();
  }
}
