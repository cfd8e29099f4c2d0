package org.owplanner.cli.command;

import org.owplanner.batch.plan.PlanBudget;

/// How the demo's seconds are divided: half for slotting, a quarter each for waves and
/// replenishment. Steps aren't.
final class DemoBudget {

  private static final int SHARES = 4;

  private DemoBudget() {}

  static PlanBudget ofSlotting(PlanBudget whole) {
    return with(whole, whole.seconds() - 2 * (whole.seconds() / SHARES));
  }

  static PlanBudget ofWaves(PlanBudget whole) {
    return with(whole, whole.seconds() / SHARES);
  }

  static PlanBudget ofReplenishment(PlanBudget whole) {
    return with(whole, whole.seconds() / SHARES);
  }

  private static PlanBudget with(PlanBudget whole, long seconds) {
    return new PlanBudget(
        seconds, whole.steps(), whole.threads(), whole.targetGap(), whole.patienceSeconds());
  }
}
