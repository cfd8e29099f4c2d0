package org.owplanner.datasets.benchmark;

import java.util.Locale;
import org.owplanner.engine.replenishment.ReplenishmentGap;

/// How close the plan of a generated seller is to its bound, in percent of what the plan costs.
///
/// @param seller seed of the seller and how tight it is, 0 for no limits
/// @param items its goods
/// @param ruleMicros what its own rule costs
/// @param planMicros what the plan costs
/// @param boundMicros no plan costs less
/// @param gap plan over bound
/// @param ofItems part that isn't proven of items by themselves
/// @param ofChoice part that items pay so that all together do well
/// @param ofSteps part of containers and shipments beyond their prices
/// @param ofLimits part of priced limits that is left over
/// @param seconds time it took
public record ReplenishmentGapRow(
    String seller,
    int items,
    long ruleMicros,
    long planMicros,
    long boundMicros,
    double gap,
    double ofItems,
    double ofChoice,
    double ofSteps,
    double ofLimits,
    double seconds) {

  /// Names of the columns.
  public static final String HEADER =
      "seller,items,rule,plan,bound,gap_percent,items_percent,choice_percent,steps_percent,"
          + "limits_percent,seconds";

  private static final double MICROS = 1e6;

  static ReplenishmentGapRow of(String seller, ReplenishmentGap gap, double seconds) {
    var percent = 100.0 / gap.objectiveMicros();
    return new ReplenishmentGapRow(
        seller,
        gap.items(),
        gap.inForceMicros(),
        gap.objectiveMicros(),
        gap.bound().lowerMicros(),
        100 * gap.share(),
        gap.itemMicros() * percent,
        gap.choiceMicros() * percent,
        gap.stepMicros() * percent,
        gap.limitMicros() * percent,
        seconds);
  }

  /// The row as text: money in units of the currency.
  public String csv() {
    return String.format(
        Locale.ROOT,
        "%s,%d,%.0f,%.0f,%.0f,%.2f,%.2f,%.2f,%.2f,%.2f,%.1f",
        seller,
        items,
        ruleMicros / MICROS,
        planMicros / MICROS,
        boundMicros / MICROS,
        gap,
        ofItems,
        ofChoice,
        ofSteps,
        ofLimits,
        seconds);
  }
}
