package org.owplanner.engine.site.verify;

import java.util.Collection;

/// Micros, and how far the last digits of a double may take them either way.
///
/// @param micros the amount
/// @param least the lowest that may be written
/// @param most the highest
record Amount(long micros, long least, long most) {

  static final Amount NONE = exact(0);

  /// Of what is computed in doubles; ten thousand times what a dozen of them can differ.
  private static final double ROUNDING_SHARE = 1e-12;

  static Amount exact(long micros) {
    return new Amount(micros, micros, micros);
  }

  /// An amount that is rounded once.
  static Amount rounded(double micros) {
    var slack = ROUNDING_SHARE * Math.abs(micros);
    return new Amount(Math.round(micros), Math.round(micros - slack), Math.round(micros + slack));
  }

  static Amount sum(Collection<Amount> amounts) {
    return amounts.stream().reduce(NONE, Amount::plus);
  }

  Amount plus(Amount other) {
    return new Amount(
        Math.addExact(micros, other.micros),
        Math.addExact(least, other.least),
        Math.addExact(most, other.most));
  }

  boolean allows(long written) {
    return written >= least && written <= most;
  }
}
