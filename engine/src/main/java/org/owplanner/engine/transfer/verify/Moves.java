package org.owplanner.engine.transfer.verify;

import java.util.Arrays;
import org.owplanner.engine.replenishment.demand.ArrivalRegimes;

/// What a plan takes from a cell and brings to it.
final class Moves {

  private long sentUnits;
  private final long[][] arrivals = new long[ArrivalRegimes.COUNT][Periods.COUNT];

  void send(long units) {
    sentUnits += units;
  }

  void receive(Leg last, long units) {
    for (var r = 0; r < arrivals.length; r++) {
      var period = Periods.of(last.arrivals()[r]);
      if (period < Periods.COUNT) {
        arrivals[r][period] += units;
      }
    }
  }

  long sentUnits() {
    return sentUnits;
  }

  /// Units by period under a regime.
  long[] arrivals(int regime) {
    return arrivals[regime];
  }

  boolean isAlike(int regime, int other) {
    return Arrays.equals(arrivals[regime], arrivals[other]);
  }
}
