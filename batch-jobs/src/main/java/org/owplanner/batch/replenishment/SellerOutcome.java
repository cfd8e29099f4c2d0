package org.owplanner.batch.replenishment;

import java.util.Map;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.solve.Bound;

/// What a plan means for one seller.
///
/// @param sellerId the seller
/// @param inForceMicros what its own rule costs over the horizon
/// @param planMicros what the plan costs
/// @param bound no plan costs less
/// @param actions its items by what to do with them
/// @param orders recommended orders
/// @param dueOrders those to be placed within the week after the plan date
/// @param units units of all orders
/// @param shipments shipments that they travel in
/// @param containers containers of these
public record SellerOutcome(
    String sellerId,
    long inForceMicros,
    long planMicros,
    Bound bound,
    Map<AdviceAction, Integer> actions,
    int orders,
    int dueOrders,
    long units,
    int shipments,
    int containers) {

  public SellerOutcome {
    actions = Map.copyOf(actions);
  }

  /// SKUs by warehouse that were planned.
  public int items() {
    return actions.values().stream().mapToInt(Integer::intValue).sum();
  }
}
