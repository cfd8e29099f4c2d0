package org.owplanner.engine.replenishment.replay;

import java.util.Map;

/// A day that was lived through again, all items together.
///
/// @param epochDay the day, since 1970-01-01
/// @param demandUnits units asked for
/// @param lostUnits units that found no stock
/// @param stockUnits units on the shelf in the evening
/// @param stockMicros what these cost to buy
/// @param leftOverMicros what the goods on the shelf and on their way would lose if this were the
///   last day
/// @param orders orders of an item that were placed
/// @param micros what the day cost, by term, but for what is left over
public record ReplenishmentDay(
    int epochDay,
    long demandUnits,
    long lostUnits,
    long stockUnits,
    long stockMicros,
    long leftOverMicros,
    int orders,
    Map<ReplayTerm, Long> micros) {

  public ReplenishmentDay {
    micros = Map.copyOf(micros);
  }

  /// Units sold.
  public long soldUnits() {
    return demandUnits - lostUnits;
  }
}
