package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.layout.AisleSweep;

/// Lengths of shortest tours by the sweep's vectors, of which a change leaves most as they are.
final class SweptProbe implements TourProbe {
  private final TourState state;
  private final SweptTours swept;
  private final Spots spots;
  private final AisleSweep sweep;
  private final int classes;
  private final BlockWays ways;
  private final int depotAisle;
  private int[] stops = new int[64];
  private int stopCount;
  private int[] vector;
  private int[] spare;

  SweptProbe(TourState state, SweptTours swept) {
    this.state = state;
    this.swept = swept;
    spots = state.spots;
    sweep = swept.sweep;
    classes = swept.classes;
    ways = new BlockWays(spots);
    depotAisle = spots.graph.depotAisle();
    vector = new int[classes];
    spare = new int[classes];
  }

  /// Computes all vectors and the length of a tour from its stops.
  @Override
  public void measure(int tour) {
    copyStops(tour);
    var forwards = swept.forwards;
    var backwards = swept.backwards;
    sweep.begin(forwards, swept.at(tour, 0));
    var end = 0;
    for (var aisle = 0; aisle < spots.aisles; aisle++) {
      var from = end;
      end = endOfAisle(from, aisle);
      System.arraycopy(forwards, swept.at(tour, aisle), vector, 0, classes);
      serve(aisle, from, end);
      if (aisle + 1 < spots.aisles) {
        sweep.walk(vector, 0, acrossMm(aisle), forwards, swept.at(tour, aisle + 1));
      }
    }
    var start = stopCount;
    sweep.end(backwards, swept.at(tour, spots.aisles - 1));
    for (var aisle = spots.aisles - 1; aisle > 0; aisle--) {
      var to = start;
      start = startOfAisle(to, aisle);
      System.arraycopy(backwards, swept.at(tour, aisle), vector, 0, classes);
      serveBack(aisle, start, to);
      sweep.walkBack(vector, 0, acrossMm(aisle - 1), backwards, swept.at(tour, aisle - 1));
    }
    System.arraycopy(forwards, swept.at(tour, depotAisle), vector, 0, classes);
    var from = startOfAisle(stopCount, depotAisle);
    serve(depotAisle, from, endOfAisle(from, depotAisle));
    state.lengthMm[tour] = sweep.join(vector, 0, backwards, swept.at(tour, depotAisle));
  }

  @Override
  public int lengthMmAfter(int tour, int without, int with) {
    copyStops(tour);
    var low = Integer.MAX_VALUE;
    var high = -1;
    if (without != TourState.NO_SPOT) {
      remove(without);
      low = spots.aisle[without];
      high = low;
    }
    if (with != TourState.NO_SPOT) {
      insert(with);
      low = Math.min(low, spots.aisle[with]);
      high = Math.max(high, spots.aisle[with]);
    }
    if (high < 0) {
      return state.lengthMm[tour];
    }
    System.arraycopy(swept.forwards, swept.at(tour, low), vector, 0, classes);
    var end = startOfAisle(stopCount, low);
    var pendingMm = 0;
    for (var aisle = low; aisle <= high; aisle++) {
      var from = end;
      end = endOfAisle(from, aisle);
      if (end > from || aisle == depotAisle || aisle == high) {
        if (pendingMm > 0) {
          sweep.walk(vector, 0, pendingMm, spare, 0);
          swap();
          pendingMm = 0;
        }
        serve(aisle, from, end);
      }
      if (aisle < high) {
        pendingMm += acrossMm(aisle);
      }
    }
    return sweep.join(vector, 0, swept.backwards, swept.at(tour, high));
  }

  private void swap() {
    var swapped = vector;
    vector = spare;
    spare = swapped;
  }

  private void serve(int aisle, int from, int to) {
    if (!ways.load(stops, from, to, aisle == depotAisle)) {
      return;
    }
    for (var k = 0; k < spots.blocks; k++) {
      sweep.serve(k, ways.wayMm[k], vector, 0, spare, 0);
      swap();
    }
    vector[classes - 1] = AisleSweep.NEVER;
  }

  private void serveBack(int aisle, int from, int to) {
    if (!ways.load(stops, from, to, aisle == depotAisle)) {
      return;
    }
    for (var k = spots.blocks - 1; k >= 0; k--) {
      sweep.serveBack(k, ways.wayMm[k], vector, 0, spare, 0);
      swap();
    }
  }

  private int acrossMm(int aisle) {
    return spots.graph.aisleXMm(aisle + 1) - spots.graph.aisleXMm(aisle);
  }

  private void copyStops(int tour) {
    stopCount = state.stopCount[tour];
    if (stops.length < stopCount + 8) {
      stops = new int[2 * stopCount + 8];
    }
    System.arraycopy(state.stops, state.sample.tourStart()[tour], stops, 0, stopCount);
  }

  private void remove(int spot) {
    var i = 0;
    while (stops[i] != spot) {
      i++;
    }
    stopCount--;
    System.arraycopy(stops, i + 1, stops, i, stopCount - i);
  }

  private void insert(int spot) {
    var i = stopCount++;
    while (i > 0 && stops[i - 1] > spot) {
      stops[i] = stops[i - 1];
      i--;
    }
    stops[i] = spot;
  }

  private int endOfAisle(int from, int aisle) {
    var bound = spots.firstOfAisle(aisle + 1);
    var end = from;
    while (end < stopCount && stops[end] < bound) {
      end++;
    }
    return end;
  }

  private int startOfAisle(int to, int aisle) {
    var bound = spots.firstOfAisle(aisle);
    var start = to;
    while (start > 0 && stops[start - 1] >= bound) {
      start--;
    }
    return start;
  }
}
