package org.owplanner.engine.replenishment;

import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.stock.ItemDemand;

/// How much of each row may be taken that has a limit.
///
/// A budget is what the seller says; a warehouse's space in a week is what is granted on its first
/// day. Where pinned orders alone take more, or the stock that is there or on its way does, that is
/// the limit: nobody can go below.
public final class SellerLimits {

  static final long NO_LIMIT = Long.MAX_VALUE / 4;

  private static final long MM3_PER_CM3 = 1000;

  private final SellerFacts facts;
  private final long[] limit;

  private SellerLimits(SellerFacts facts, long[] limit) {
    this.facts = facts;
    this.limit = limit;
  }

  /// @param pinnedOnly the plan with pinned orders alone, by item
  static SellerLimits of(SellerFacts facts, List<ItemPlan> pinnedOnly) {
    var limit = given(facts);
    var sums = new long[facts.rows().size()];
    for (var plan : pinnedOnly) {
      for (var r = 0; r < plan.rows().length; r++) {
        sums[plan.rows()[r]] += plan.amounts()[r];
      }
    }
    Arrays.setAll(limit, row -> Math.max(limit[row], sums[row]));
    return new SellerLimits(facts, limit);
  }

  /// The limits that the seller and its warehouses have set, by row.
  static long[] given(SellerFacts facts) {
    var problem = facts.problem();
    var rows = facts.rows();
    var given = new long[rows.limited()];
    Arrays.fill(given, NO_LIMIT);
    for (var c = 0; c < rows.budgets(); c++) {
      given[c] = problem.budgets().get(c).micros();
    }
    for (var warehouseId : rows.limitedWarehouses()) {
      var row = rows.spaceRow(warehouseId);
      for (var grant : problem.grants()) {
        for (var week = 0;
            grant.warehouseId().equals(warehouseId) && week < ItemDemand.WEEKS;
            week++) {
          // grants ascend by day, so the latest that holds is written last
          if (grant.fromDay() <= problem.planDay() + 7 * week) {
            given[row + week] = grant.volumeCm3() * MM3_PER_CM3;
          }
        }
      }
    }
    return given;
  }

  /// The seller whose limits they are.
  public SellerFacts facts() {
    return facts;
  }

  /// Most of a row that may be taken.
  long of(int row) {
    return limit[row];
  }

  boolean isLimited(int row) {
    return row < limit.length && limit[row] < NO_LIMIT;
  }
}
