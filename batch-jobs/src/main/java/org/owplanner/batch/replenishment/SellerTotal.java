package org.owplanner.batch.replenishment;

import java.util.Map;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.solve.Bound;

/// What a plan says to one seller, summed up.
///
/// @param sellerId the seller
/// @param actions SKUs in their warehouses by what to do with them
/// @param orders orders of the whole horizon
/// @param units units of these
/// @param ignoredMicros what it costs to ignore all that must be ordered, each SKU for itself
/// @param agedFeeMicros storage fee of what is on hand now and ages, over the horizon
/// @param objectiveMicros what the plan costs
/// @param inForceMicros what the seller's own rule costs
/// @param bound no plan costs less
public record SellerTotal(
    String sellerId,
    Map<AdviceAction, Integer> actions,
    int orders,
    long units,
    long ignoredMicros,
    long agedFeeMicros,
    long objectiveMicros,
    long inForceMicros,
    Bound bound) {

  public SellerTotal {
    actions = Map.copyOf(actions);
  }

  /// SKUs in their warehouses.
  public int items() {
    return actions.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// What the plan saves against the seller's own rule.
  public long savedMicros() {
    return inForceMicros - objectiveMicros;
  }
}
