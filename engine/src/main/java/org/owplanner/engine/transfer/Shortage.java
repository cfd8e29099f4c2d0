package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.transfer.cell.Periods;

/// Something shared of which a plan takes more than there is: a trip's volume or weight, or a
/// warehouse's space on a day.
///
/// @param rows rows whose sum is too large
/// @param excess by how much
/// @param trips trips that take of it
record Shortage(List<Integer> rows, long excess, List<Integer> trips) {

  /// The first one of a plan, null for none.
  static @Nullable Shortage first(PlanState state) {
    var limits = state.limits();
    var shared = limits.shared();
    for (var row = 0; row < 2 * shared.trips(); row++) {
      if (state.sums().of(row) > limits.most(row)) {
        return new Shortage(
            List.of(row), state.sums().of(row) - limits.most(row), List.of(row / 2));
      }
    }
    for (var w = 0; w < shared.limited().size(); w++) {
      var load = 0L;
      var rows = new ArrayList<Integer>();
      for (var day = 0; day < Periods.SPACE_DAYS; day++) {
        rows.add(shared.spaceRow(w, day));
        load += state.sums().of(rows.getLast());
        if (load > limits.most(rows.getLast())) {
          return new Shortage(rows, load - limits.most(rows.getLast()), arriving(shared, w, day));
        }
      }
    }
    return null;
  }

  private static List<Integer> arriving(SharedRows shared, int w, int day) {
    var place = shared.limited().get(w);
    return shared.network().trips().stream()
        .filter(trip -> trip.to() == place && trip.plannedOffset() <= day)
        .map(Trip::index)
        .toList();
  }

  /// How much of it a plan takes.
  long taken(GoodsPlan plan) {
    var sum = 0L;
    for (var k = 0; k < plan.rows().length; k++) {
      sum += rows.contains(plan.rows()[k]) ? plan.rowAmounts()[k] : 0;
    }
    return sum;
  }
}
