package org.owplanner.engine.forecast.ets;

/// The second letter of an ETS form. Multiplicative trends are left out: they explode (as R's `ets`
/// does by default).
public enum EtsTrend {
  /// N: no trend.
  NONE("N"),
  /// A: a straight line.
  ADDITIVE("A"),
  /// Ad: a line that flattens.
  DAMPED("Ad");

  final String letters;

  EtsTrend(String letters) {
    this.letters = letters;
  }
}
