package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.layout.TourRouter;

/// The stops of one tour as a router wants them, one of them left out and another added; scratch
/// for one thread.
final class RoutedStops {

  private final TourState state;
  private final TourRouter router;
  private int[] aisles = new int[64];
  private int[] ysMm = new int[64];
  private int count;

  RoutedStops(TourState state, RoutingPolicy policy) {
    this.state = state;
    router = policy.router(state.spots.graph);
  }

  /// Takes a tour's stops, without one at this spot if it isn't [TourState#NO_SPOT].
  void load(int tour, int without) {
    var from = state.sample.tourStart()[tour];
    var to = from + state.stopCount[tour];
    if (aisles.length <= to - from) {
      aisles = new int[2 * (to - from)];
      ysMm = new int[aisles.length];
    }
    count = 0;
    var isLeftOut = without == TourState.NO_SPOT;
    for (var i = from; i < to; i++) {
      var spot = state.stops[i];
      if (spot == without && !isLeftOut) {
        isLeftOut = true;
      } else {
        put(spot);
        count++;
      }
    }
  }

  /// Length of the tour through the stops taken.
  int lengthMm() {
    return Math.toIntExact(router.lengthMm(aisles, ysMm, count));
  }

  /// Length of the tour through the stops taken and one at this spot.
  int lengthMmWith(int spot) {
    put(spot);
    return Math.toIntExact(router.lengthMm(aisles, ysMm, count + 1));
  }

  private void put(int spot) {
    aisles[count] = state.spots.aisle[spot];
    ysMm[count] = state.spots.yMm[spot];
  }
}
