package org.owplanner.engine.forecast.ets;

/// Where a season's start values come from.
enum SeasonStart {
  /// From the classical decomposition.
  DECOMPOSED,
  /// From there, shrunk by how clear they are.
  SHRUNK,
  /// From there, and then searched for with all other parameters, as R's `ets` does.
  SEARCHED
}
