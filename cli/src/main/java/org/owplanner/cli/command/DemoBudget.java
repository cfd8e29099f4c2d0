package org.owplanner.cli.command;

import org.owplanner.batch.plan.PlanBudget;

/// How the demo's seconds are divided: two fifths for slotting, a fifth each for waves,
/// replenishment and transfers. Steps aren't.
final class DemoBudget {

  private static final int SHARES = 5;

  private DemoBudget() {}

  static PlanBudget ofSlotting(PlanBudget whole) {
    return with(whole, whole.seconds() - 3 * (whole.seconds() / SHARES));
  }

  static PlanBudget ofWaves(PlanBudget whole) {
    return with(whole, whole.seconds() / SHARES);
  }

  static PlanBudget ofReplenishment(PlanBudget whole) {
    return with(whole, whole.seconds() / SHARES);
  }

  static PlanBudget ofTransfers(PlanBudget whole) {
    return with(whole, whole.seconds() / SHARES);
  }

  private static PlanBudget with(PlanBudget whole, long seconds) {
    return new PlanBudget(
        seconds, whole.steps(), whole.threads(), whole.targetGap(), whole.patienceSeconds());
  }
}
