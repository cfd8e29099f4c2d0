package org.owplanner.engine.transfer.verify;

import java.util.Arrays;
import org.owplanner.engine.stock.ArrivalRegimes;

/// What a plan takes from a cell and brings to it.
public final class Moves {

  private long sentUnits;
  private final long[][] arrivals = new long[ArrivalRegimes.COUNT][Periods.COUNT];

  /// Takes units from the cell.
  public void send(long units) {
    sentUnits += units;
  }

  /// Brings units to it.
  public void receive(Leg last, long units) {
    for (var r = 0; r < arrivals.length; r++) {
      var period = Periods.of(last.arrivals()[r]);
      if (period < Periods.COUNT) {
        arrivals[r][period] += units;
      }
    }
  }

  /// Units taken from it.
  public long sentUnits() {
    return sentUnits;
  }

  /// Units by period under a regime.
  public long[] arrivals(int regime) {
    return arrivals[regime];
  }

  /// Whether as much arrives as soon under both regimes.
  public boolean isAlike(int regime, int other) {
    return Arrays.equals(arrivals[regime], arrivals[other]);
  }
}
