package org.owplanner.engine.transfer;

import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.transfer.cell.Periods;

/// Cases that a receiver receives while moves are sought, by arrival regime and period.
final class ReceivedCases {

  private static final int PERIODS = Periods.COUNT;
  private static final double[] WEIGHTS = ArrivalRegimes.weights();

  private final ReceiverCurves curves;

  /// Cases, index regime·P + period.
  private final int[] cases = new int[WEIGHTS.length * PERIODS];

  /// A bit for each period in which any arrive, by regime.
  private final int[] used = new int[WEIGHTS.length];

  private int sum;

  ReceivedCases(ReceiverCurves curves) {
    this.curves = curves;
  }

  boolean isNone() {
    return sum == 0;
  }

  /// Takes so many cases more, or fewer.
  void add(int[] periods, int more) {
    sum += more;
    for (var r = 0; r < periods.length; r++) {
      var at = r * PERIODS + periods[r];
      cases[at] += more;
      used[r] = cases[at] > 0 ? used[r] | 1 << periods[r] : used[r] & ~(1 << periods[r]);
    }
  }

  /// What so many cases more cost that arrive in these periods, or fewer; without end where they
  /// are more than any may pay.
  double more(int[] periods, int more) {
    var micros = 0.0;
    for (var r = 0; r < periods.length; r++) {
      micros += WEIGHTS[r] * more(r, periods[r], more);
    }
    return micros;
  }

  private double more(int r, int period, int more) {
    var at = r * PERIODS;
    var before = 0;
    for (var bits = used[r] & ((2 << period) - 1); bits != 0; bits &= bits - 1) {
      before += cases[at + Integer.numberOfTrailingZeros(bits)];
    }
    var curve = curves.of(r, period);
    if (before + more >= curve.length) {
      return Double.POSITIVE_INFINITY;
    }
    var micros = curve[before + more] - curve[before];
    for (var bits = used[r] & -(2 << period); bits != 0; bits &= bits - 1) {
      var p = Integer.numberOfTrailingZeros(bits);
      var after = before + cases[at + p];
      var later = curves.of(r, p);
      if (after + more >= later.length) {
        return Double.POSITIVE_INFINITY;
      }
      micros += later[after + more] - later[before + more] - later[after] + later[before];
      before = after;
    }
    return micros;
  }
}
