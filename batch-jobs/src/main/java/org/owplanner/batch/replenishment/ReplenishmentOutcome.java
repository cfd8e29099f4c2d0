package org.owplanner.batch.replenishment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;

/// A replenishment as it stands in the database, or one seller's part of it, summed up.
///
/// @param summary the run; of one seller's part, with that part's costs and bound
/// @param inForceCosts what the sellers' own rules cost, by term
/// @param planCosts what the plan costs, by term
/// @param sellers totals by seller
/// @param freight what travels by each mode
/// @param replay what real demand made of both, seen days and unseen ones apart
/// @param findings what could not be planned, or is worth knowing
public record ReplenishmentOutcome(
    RunSummary summary,
    List<CostTerm> inForceCosts,
    List<CostTerm> planCosts,
    List<SellerTotal> sellers,
    List<ModeFreight> freight,
    List<ReplayedSide> replay,
    List<Finding> findings) {

  /// Days over which costs are counted.
  public static final int HORIZON_DAYS = 182;

  public ReplenishmentOutcome {
    inForceCosts = List.copyOf(inForceCosts);
    planCosts = List.copyOf(planCosts);
    sellers = List.copyOf(sellers);
    freight = List.copyOf(freight);
    replay = List.copyOf(replay);
    findings = List.copyOf(findings);
  }

  /// SKUs in their warehouses by what to do with them.
  public Map<AdviceAction, Integer> actions() {
    var all = new EnumMap<AdviceAction, Integer>(AdviceAction.class);
    sellers.forEach(
        seller ->
            seller.actions().forEach((action, count) -> all.merge(action, count, Integer::sum)));
    return all;
  }
}
