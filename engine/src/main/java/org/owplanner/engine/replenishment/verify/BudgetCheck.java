package org.owplanner.engine.replenishment.verify;

import org.owplanner.engine.replenishment.BudgetCycle;
import org.owplanner.engine.solve.Refutations;

/// That no cash cycle pays for more than it may, beside what is pinned.
final class BudgetCheck {

  private final WrittenPlan plan;
  private final Refutations findings;

  BudgetCheck(WrittenPlan plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    plan.problem.budgets().forEach(this::check);
  }

  private void check(BudgetCycle cycle) {
    var all = 0L;
    var pinned = 0L;
    for (var order : plan.rows.orders()) {
      if (cycle.fromDay() <= order.orderDay() && order.orderDay() <= cycle.toDay()) {
        all += plan.purchaseMicros(order);
        pinned += plan.isPinned(order) ? plan.purchaseMicros(order) : 0;
      }
    }
    if (all > Math.max(cycle.micros(), pinned)) {
      findings.error(
          "BUDGET",
          "%d–%d".formatted(cycle.fromDay(), cycle.toDay()),
          "该资金周期采购 %d 微分，预算 %d 微分".formatted(all, cycle.micros()),
          "the cycle buys for %d micros, its budget is %d".formatted(all, cycle.micros()));
    }
  }
}
