package org.owplanner.engine.replenishment;

import java.util.Optional;

/// Fills the pool with plans that share the steps of ship dates: prices steps by what goes on them
/// now, seeks the best mix of plans under these prices, and prices them anew.
final class StepSearch {

  private static final int ROUNDS_A_PASS = 3;
  private static final double CLOSE = 1e-3;

  private final SellerLimits limits;
  private final PlanPool pool;
  private final PlanMaker maker;
  private final Effort effort;
  private final double effortShare;

  StepSearch(
      SellerLimits limits, PlanPool pool, PlanMaker maker, Effort effort, double effortShare) {
    this.limits = limits;
    this.pool = pool;
    this.maker = maker;
    this.effort = effort;
    this.effortShare = effortShare;
  }

  /// One pass under step prices that stay; what the best mix takes of each row.
  ///
  /// @param rowMicros prices by row, to begin with for what has limits
  double[] pass(double[] rowMicros) {
    try (var program = new PriceProgram(limits, pool, Optional.of(rowMicros))) {
      var prices = rowMicros;
      for (var round = 0; round < ROUNDS_A_PASS && effort.isLeft(effortShare); round++) {
        var added = program.addNew(pool, maker.seek(pool, prices));
        if ((added == 0 && round > 0) || !program.solve()) {
          break;
        }
        var before = prices;
        prices = program.duals();
        if (round > 0 && isClose(before, prices)) {
          break;
        }
      }
      program.solve();
      var sums = program.sums();
      var trials = PlanMix.trials(limits.facts(), program.mixes());
      effort.spend(trials.size());
      pool.addAll(maker.valueAll(trials));
      return sums;
    }
  }

  private static boolean isClose(double[] before, double[] after) {
    for (var row = 0; row < before.length; row++) {
      if (Math.abs(before[row] - after[row]) > CLOSE * Math.max(before[row], after[row])) {
        return false;
      }
    }
    return true;
  }
}
