package org.owplanner.engine.transfer.replay;

/// What days of a replay cost, by the terms of the plan's own cost.
public enum ReplayCost {
  /// Trips and freight.
  FREIGHT,
  /// Handling of cases where lanes begin and end.
  HANDLING,
  /// Margin of demand that found no stock.
  LOST_MARGIN,
  /// Capital tied up on shelves and on the road.
  CAPITAL,
  /// Storage fees.
  STORAGE,
  /// Value lost with what is left over on the last day.
  LEFT_OVER
}
