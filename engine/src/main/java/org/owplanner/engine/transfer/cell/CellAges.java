package org.owplanner.engine.transfer.cell;

import java.util.Arrays;
import org.owplanner.engine.transfer.TransferCell;

/// How many of a cell's units are too young for each age at which storage gets dearer, first in,
/// first out; what is sent are the oldest.
final class CellAges {

  private static final int PERIODS = Periods.COUNT;

  /// Micros that a unit and day costs more from each age on; only ages that count in the horizon.
  final double[] moreMicros;

  private final int[] ages;
  private final int[] fromPeriod;

  /// Units on hand too young for age k at the end of period p, if nothing is sent: index k·P + p.
  private final int[] youngOnHand;

  /// The same of what comes whatever is decided.
  private final int[] youngInbound;

  private final int onHandUnits;

  CellAges(TransferCell cell, FeeTiers tiers, int planDay, CellInbound inbound) {
    onHandUnits = Math.max(0, cell.onHandUnits());
    var oldest = oldestDay(cell, planDay);
    var count = 0;
    while (count < tiers.ages().length && planDay + Periods.DAYS - oldest >= tiers.ages()[count]) {
      count++;
    }
    ages = Arrays.copyOf(tiers.ages(), count);
    moreMicros = new double[count];
    fromPeriod = new int[count];
    youngOnHand = new int[count * PERIODS];
    youngInbound = new int[count * PERIODS];
    for (var k = 0; k < count; k++) {
      moreMicros[k] = cell.sku().volumeCm3() / CellRates.CM3_PER_M3 * tiers.moreMicros()[k];
      while (planDay + Periods.end(fromPeriod[k]) - oldest < ages[k]) {
        fromPeriod[k]++;
      }
      for (var p = fromPeriod[k]; p < PERIODS; p++) {
        youngOnHand[k * PERIODS + p] =
            youngOnHand(cell, planDay, planDay + Periods.end(p), ages[k]);
        for (var q = 0; q <= p; q++) {
          youngInbound[k * PERIODS + p] += isYoung(k, p, q) ? inbound.units[q] : 0;
        }
      }
    }
  }

  /// Whether any age makes units dearer.
  boolean isPlain() {
    return ages.length == 0;
  }

  int fromPeriod(int tier) {
    return fromPeriod[tier];
  }

  /// Units that are too young for an age at a period's end.
  ///
  /// @param arrivals units that arrive by decision, index regime·P + period; empty for none
  int young(int tier, int period, int sentUnits, int[] arrivals, int regime) {
    var at = tier * PERIODS + period;
    var young = Math.min(onHandUnits - sentUnits, youngOnHand[at]) + youngInbound[at];
    for (var q = 0; q <= period && arrivals.length > 0; q++) {
      young += isYoung(tier, period, q) ? arrivals[regime * PERIODS + q] : 0;
    }
    return young;
  }

  private boolean isYoung(int tier, int period, int arrival) {
    return Periods.end(period) - Periods.first(arrival) < ages[tier];
  }

  /// Of what the books count too much the oldest are gone.
  private int youngOnHand(TransferCell cell, int planDay, int endDay, int age) {
    var known = 0L;
    var young = 0L;
    for (var aged : cell.aged()) {
      known += Math.max(0, aged.units());
      young += endDay - aged.receivedDay() < age ? Math.max(0, aged.units()) : 0;
    }
    var rest = endDay - planDay < age ? Math.max(0, onHandUnits - known) : 0;
    return (int) Math.min(onHandUnits, young + rest);
  }

  /// The day on which the oldest unit came that is still there.
  private int oldestDay(TransferCell cell, int planDay) {
    var oldest = planDay;
    var newest =
        cell.aged().stream()
            .filter(aged -> aged.units() > 0)
            .sorted((a, b) -> Integer.compare(b.receivedDay(), a.receivedDay()))
            .toList();
    var left = (long) onHandUnits;
    for (var aged : newest) {
      if (left > 0) {
        oldest = Math.min(oldest, aged.receivedDay());
      }
      left -= aged.units();
    }
    return oldest;
  }
}
