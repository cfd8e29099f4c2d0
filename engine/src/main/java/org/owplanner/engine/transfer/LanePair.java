package org.owplanner.engine.transfer;

import org.jspecify.annotations.Nullable;
import org.owplanner.engine.goods.Sku;

/// All routes of the same lanes from a warehouse to another, for what none of them can undercut.
///
/// @param first first lane
/// @param second lane that takes goods on, or none
/// @param leastOffset first day on which one leaves, from the plan date on
/// @param leastMeanDays fewest mean days from the plan date to an arrival
/// @param latestOffset last day on which one may arrive
record LanePair(
    TransferLane first,
    @Nullable TransferLane second,
    int leastOffset,
    double leastMeanDays,
    int latestOffset) {

  static LanePair of(Route route) {
    var second = route.second();
    return new LanePair(
        route.first().lane(),
        second == null ? null : second.lane(),
        route.first().offset(),
        route.meanDays(),
        route.last().slowestOffset());
  }

  LanePair joined(LanePair other) {
    return new LanePair(
        first,
        second,
        Math.min(leastOffset, other.leastOffset),
        Math.min(leastMeanDays, other.leastMeanDays),
        Math.max(latestOffset, other.latestOffset));
  }

  boolean carries(Sku sku, int units) {
    return first.carries(sku, units) && (second == null || second.carries(sku, units));
  }

  /// Freight and handling of a case.
  double caseMicros(Sku sku) {
    var micros =
        sku.casePack() * first.unitMicros(sku)
            + first.handlingFromMicros()
            + first.handlingToMicros();
    return second == null
        ? micros
        : micros
            + sku.casePack() * second.unitMicros(sku)
            + second.handlingFromMicros()
            + second.handlingToMicros();
  }
}
