package org.owplanner.engine.transfer;

import java.util.Arrays;
import org.owplanner.engine.transfer.cell.Periods;

/// Room that a plan leaves on each trip: in the vehicle, and where it ends on every day from its
/// arrival on. What goods take themselves is theirs to take again.
final class TripRoom {

  private static final int DAYS = Periods.SPACE_DAYS;

  private final PlanState state;
  private final SharedRows shared;
  private final long[] left;

  /// @param state not to be changed as long as this is used
  TripRoom(PlanState state) {
    this.state = state;
    shared = state.limits().shared();
    left = new long[2 * shared.trips()];
    for (var row = 0; row < left.length; row++) {
      left[row] = state.limits().most(row) - state.sums().of(row);
    }
    for (var w = 0; w < shared.limited().size(); w++) {
      limitArrivals(shared.limited().get(w), space(w));
    }
  }

  /// Room from each day on.
  private long[] space(int w) {
    var space = new long[DAYS];
    var load = 0L;
    for (var day = 0; day < DAYS; day++) {
      var row = shared.spaceRow(w, day);
      load += state.sums().of(row);
      space[day] =
          state.limits().most(row) == Long.MAX_VALUE
              ? Long.MAX_VALUE
              : state.limits().most(row) - load;
    }
    for (var day = DAYS - 2; day >= 0; day--) {
      space[day] = Math.min(space[day], space[day + 1]);
    }
    return space;
  }

  private void limitArrivals(int place, long[] space) {
    for (var trip : shared.network().trips()) {
      if (trip.to() == place && !trip.lane().isHome() && trip.plannedOffset() < DAYS) {
        var row = shared.volumeRow(trip.index());
        left[row] = Math.min(left[row], space[trip.plannedOffset()]);
      }
    }
  }

  /// Pieces that goods may put on a route, more than those pinned.
  int pieces(int goods, Route route, long mm3, long grams) {
    var second = route.second();
    var first = pieces(goods, route.first(), mm3, grams);
    return second == null ? first : Math.min(first, pieces(goods, second, mm3, grams));
  }

  private int pieces(int goods, Trip trip, long mm3, long grams) {
    var volume = left(goods, shared.volumeRow(trip.index())) / Math.max(1, mm3);
    var weight = left(goods, shared.weightRow(trip.index())) / Math.max(1, grams);
    return (int) Math.clamp(Math.min(volume, weight), 0, Integer.MAX_VALUE);
  }

  private long left(int goods, int row) {
    var plan = state.plan(goods);
    var own = Arrays.binarySearch(plan.rows(), row);
    return left[row] + (own < 0 ? 0 : plan.rowAmounts()[own]);
  }
}
