package org.owplanner.engine.transfer;

import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.transfer.cell.Periods;

/// Cases that a receiver receives while moves are sought, by arrival regime and period.
final class ReceivedCases {

  private static final int PERIODS = Periods.COUNT;
  private static final double[] WEIGHTS = ArrivalRegimes.weights();

  private final ReceiverCurves curves;
  private final int[] cases = new int[WEIGHTS.length * PERIODS];
  private final int[] last = new int[WEIGHTS.length];
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
      cases[r * PERIODS + periods[r]] += more;
      last[r] = Math.max(last[r], periods[r]);
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
    var before = 0;
    var at = r * PERIODS;
    for (var p = 0; p <= period; p++) {
      before += cases[at + p];
    }
    var curve = curves.of(r, period);
    if (before + more >= curve.length) {
      return Double.POSITIVE_INFINITY;
    }
    var micros = curve[before + more] - curve[before];
    for (var p = period + 1; p <= last[r]; p++) {
      var here = cases[at + p];
      if (here > 0) {
        var later = curves.of(r, p);
        if (before + here + more >= later.length) {
          return Double.POSITIVE_INFINITY;
        }
        micros +=
            later[before + here + more]
                - later[before + more]
                - later[before + here]
                + later[before];
        before += here;
      }
    }
    return micros;
  }
}
