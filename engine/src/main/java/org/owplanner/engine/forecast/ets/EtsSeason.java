package org.owplanner.engine.forecast.ets;

/// The third letter of an ETS form.
public enum EtsSeason {
  /// N: no season.
  NONE("N"),
  /// A: the season adds.
  ADDITIVE("A"),
  /// M: the season multiplies.
  MULTIPLICATIVE("M");

  final String letters;

  EtsSeason(String letters) {
    this.letters = letters;
  }
}
