package org.owplanner.cli.report;

import java.time.LocalDate;

/// Units that came together.
///
/// @param receivedOn day on which they came, the greatest date there is where it isn't known
/// @param units how many
public record LotUnits(LocalDate receivedOn, int units) {

  /// Stands for a day that isn't known; such goods come after all others.
  static final LocalDate UNKNOWN = LocalDate.MAX;

  /// Whether it is known when they came.
  public boolean isKnown() {
    return !receivedOn.equals(UNKNOWN);
  }
}
