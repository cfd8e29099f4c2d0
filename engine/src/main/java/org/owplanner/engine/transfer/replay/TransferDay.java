package org.owplanner.engine.transfer.replay;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A day that was lived through.
///
/// @param trips vehicles that left
/// @param lines lines of the plan that left, a line for each vehicle that carries it
/// @param demandUnits units asked for
/// @param lostUnits units of them that found no stock
/// @param stockUnits units on the shelves in the evening
/// @param micros what the day costs, by term
public record TransferDay(
    int trips,
    int lines,
    long demandUnits,
    long lostUnits,
    long stockUnits,
    Map<ReplayCost, Long> micros) {

  public TransferDay {
    micros = Collections.unmodifiableMap(new EnumMap<>(micros));
  }

  /// All that it costs.
  public long costMicros() {
    return micros.values().stream().mapToLong(Long::longValue).sum();
  }
}
