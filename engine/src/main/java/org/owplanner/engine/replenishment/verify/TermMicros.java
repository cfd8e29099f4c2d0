package org.owplanner.engine.replenishment.verify;

/// What a term of an item costs, not yet rounded.
///
/// @param micros its sum
/// @param sizeMicros how large what was added and taken away is: rounding errors are shares of this
record TermMicros(double micros, double sizeMicros) {

  private static final double STEP_MICROS = 100;
  private static final double ROUNDING_SHARE = 1e-9;

  static TermMicros of(double micros) {
    return new TermMicros(micros, Math.abs(micros));
  }

  TermMicros plus(TermMicros other) {
    return new TermMicros(micros + other.micros, sizeMicros + other.sizeMicros);
  }

  long rounded() {
    return rounded(micros);
  }

  /// The least that it may be rounded to.
  long least() {
    return rounded(micros - ROUNDING_SHARE * sizeMicros);
  }

  /// The most that it may be rounded to.
  long most() {
    return rounded(micros + ROUNDING_SHARE * sizeMicros);
  }

  private static long rounded(double micros) {
    return Math.round(micros / STEP_MICROS) * (long) STEP_MICROS;
  }
}
