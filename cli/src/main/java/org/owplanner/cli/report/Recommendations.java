package org.owplanner.cli.report;

import java.util.List;
import java.util.Map;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.engine.solve.Text;

/// Recommended orders as they are handed to those who place them.
///
/// @param runId the plan
/// @param currency ISO 4217 code of what ignoring them costs
/// @param orders by the day on which they must be placed
/// @param reasons why, by subject
public record Recommendations(
    long runId, String currency, List<DescribedOrder> orders, Map<String, Text> reasons) {

  public Recommendations {
    orders = List.copyOf(orders);
    reasons = Map.copyOf(reasons);
  }
}
