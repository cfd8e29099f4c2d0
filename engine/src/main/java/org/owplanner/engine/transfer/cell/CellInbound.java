package org.owplanner.engine.transfer.cell;

import java.util.Arrays;
import org.owplanner.engine.transfer.ComingUnits;
import org.owplanner.engine.transfer.TransferCell;

/// Units that come to a cell whatever is decided, by period.
///
/// A shipment comes on its expected day, at the earliest the day after the plan date; one that is
/// overdue in a week, or never if it is overdue for too long.
final class CellInbound {

  private static final int OVERDUE_COMES_DAYS = 7;
  private static final double[] WHOLE = {};

  /// Units by period.
  final int[] units = new int[Periods.COUNT];

  /// Whole cells by period.
  final int[] cells = new int[Periods.COUNT];

  /// Probabilities of further cells from 0 on, where units lie between two cells; else empty.
  final double[][] split = new double[Periods.COUNT][];

  CellInbound(TransferCell cell, int planDay, int overdueDays, int cellUnits) {
    Arrays.fill(split, WHOLE);
    for (var coming : cell.coming()) {
      if (!isCounted(coming, planDay, overdueDays)) {
        continue;
      }
      var period = Periods.ofArrival(offset(coming, planDay));
      if (period < Periods.COUNT) {
        units[period] += coming.units();
        cells[period] += coming.units() / cellUnits;
        split[period] = joined(split[period], (double) (coming.units() % cellUnits) / cellUnits);
      }
    }
  }

  private static int offset(ComingUnits coming, int planDay) {
    return coming.expectedDay() < planDay
        ? OVERDUE_COMES_DAYS
        : Math.max(1, coming.expectedDay() - planDay);
  }

  private static boolean isCounted(ComingUnits coming, int planDay, int overdueDays) {
    return coming.units() > 0 && planDay - coming.expectedDay() <= overdueDays;
  }

  /// Units that are counted on, however late they come.
  static double units(TransferCell cell, int planDay, int overdueDays) {
    var units = 0.0;
    for (var coming : cell.coming()) {
      units += isCounted(coming, planDay, overdueDays) ? coming.units() : 0;
    }
    return units;
  }

  private static double[] joined(double[] split, double over) {
    if (over == 0) {
      return split;
    }
    var old = split.length == 0 ? new double[] {1} : split;
    var joined = new double[old.length + 1];
    for (var k = 0; k < old.length; k++) {
      joined[k] += old[k] * (1 - over);
      joined[k + 1] += old[k] * over;
    }
    return joined;
  }
}
