package org.owplanner.engine.transfer;

import java.util.Map;
import java.util.Set;
import org.owplanner.engine.transfer.cell.Periods;

/// What plans take of each shared row, all goods together.
final class SharedSums {

  private static final int DAYS = Periods.SPACE_DAYS;

  private final TransferLimits limits;
  private final SharedRows shared;
  private final long[] sums;

  SharedSums(TransferLimits limits) {
    this.limits = limits;
    shared = limits.shared();
    sums = new long[shared.size()];
  }

  void add(GoodsPlan plan) {
    for (var k = 0; k < plan.rows().length; k++) {
      sums[plan.rows()[k]] += plan.rowAmounts()[k];
    }
  }

  void remove(GoodsPlan plan) {
    for (var k = 0; k < plan.rows().length; k++) {
      sums[plan.rows()[k]] -= plan.rowAmounts()[k];
    }
  }

  /// Adds amounts by row unless they are too much; whether it did.
  boolean addIfWithin(Map<Integer, Long> rows) {
    var isNewTrip = false;
    for (var row : rows.keySet()) {
      isNewTrip |= row < 2 * shared.trips() && row % 2 == 0 && sums[row] == 0;
    }
    rows.forEach((row, amount) -> sums[row] += amount);
    if (isWithin(rows.keySet()) && (!isNewTrip || overDocks() == 0) && overSpace() == 0) {
      return true;
    }
    rows.forEach((row, amount) -> sums[row] -= amount);
    return false;
  }

  private boolean isWithin(Set<Integer> rows) {
    return rows.stream()
        .allMatch(row -> row >= 2 * shared.trips() || sums[row] <= limits.most(row));
  }

  long of(int row) {
    return sums[row];
  }

  boolean isUsed(int trip) {
    return sums[shared.volumeRow(trip)] > 0;
  }

  /// Price of all trips with goods on them.
  long tripMicros() {
    var micros = 0L;
    for (var trip : shared.network().trips()) {
      micros += isUsed(trip.index()) ? trip.lane().tripMicros() : 0;
    }
    return micros;
  }

  int used(SharedRows.Dock dock) {
    var used = 0;
    for (var trip : dock.trips()) {
      used += isUsed(trip) ? 1 : 0;
    }
    return used;
  }

  /// Σ over trips of mm³ and grams above what the vehicle holds.
  long overVehicles() {
    var over = 0L;
    for (var row = 0; row < 2 * shared.trips(); row++) {
      over += Math.max(0, sums[row] - limits.most(row));
    }
    return over;
  }

  /// Σ over docks and days of trips above what they handle.
  long overDocks() {
    var over = 0L;
    for (var d = 0; d < shared.docks().size(); d++) {
      over += Math.max(0, used(shared.docks().get(d)) - limits.mostTrips(d));
    }
    return over;
  }

  /// Σ over warehouses and days of mm³ above the space there is.
  long overSpace() {
    var over = 0L;
    for (var w = 0; w < shared.limited().size(); w++) {
      var load = 0L;
      for (var day = 0; day < DAYS; day++) {
        var row = shared.spaceRow(w, day);
        load += sums[row];
        over += load > limits.most(row) ? load - limits.most(row) : 0;
      }
    }
    return over;
  }

  boolean isWithin() {
    return overVehicles() == 0 && overDocks() == 0 && overSpace() == 0;
  }
}
