package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.layout.AisleSweep;

/// What a shortest tour would cost with a stop elsewhere, exactly.
///
/// For a tour without the face both vectors of the sweep are completed, then for every block of
/// every aisle the least rest of the tour by way of serving that block; the length with one more
/// stop there is the least over the ways, so that a spot costs a few additions instead of a sweep.
final class SweptField implements TourField {
  private final TourState state;
  private final SweptTours swept;
  private final Spots spots;
  private final AisleSweep sweep;
  private final int classes;
  private final BlockWays ways;
  private final int depotAisle;
  private int[] stops = new int[64];
  private int stopCount;
  private final int[] forwards;
  private final int[] backwards;
  private final int[] inner;
  private final int[] outer;
  private final int[] startOfAisle;
  private final int[] rest = new int[AisleSweep.WAYS];

  SweptField(TourState state, SweptTours swept) {
    this.state = state;
    this.swept = swept;
    spots = state.spots;
    sweep = swept.sweep;
    classes = swept.classes;
    ways = new BlockWays(spots);
    depotAisle = spots.graph.depotAisle();
    forwards = new int[spots.aisles * classes];
    backwards = new int[spots.aisles * classes];
    inner = new int[(spots.blocks + 1) * classes];
    outer = new int[(spots.blocks + 1) * classes];
    startOfAisle = new int[spots.aisles + 1];
  }

  @Override
  public void addTour(int tour, int without, double microsPerMm, double[] microsAtSpot) {
    loadWithout(tour, without);
    completeVectors(tour, without == TourState.NO_SPOT ? -1 : spots.aisle[without]);
    var nowMm = state.lengthMm[tour];
    for (var aisle = 0; aisle < spots.aisles; aisle++) {
      var from = startOfAisle[aisle];
      var to = startOfAisle[aisle + 1];
      ways.load(stops, from, to, aisle == depotAisle);
      System.arraycopy(forwards, aisle * classes, inner, 0, classes);
      inner[classes - 1] = AisleSweep.NEVER;
      for (var k = 0; k + 1 < spots.blocks; k++) {
        sweep.serve(k, ways.wayMm[k], inner, k * classes, inner, (k + 1) * classes);
      }
      System.arraycopy(backwards, aisle * classes, outer, (spots.blocks - 1) * classes, classes);
      for (var k = spots.blocks - 1; k > 0; k--) {
        sweep.serveBack(k, ways.wayMm[k], outer, k * classes, outer, (k - 1) * classes);
      }
      var next = from;
      for (var k = 0; k < spots.blocks; k++) {
        sweep.restByWay(k, inner, k * classes, outer, k * classes, rest, 0);
        var end = next;
        while (end < to && spots.block[stops[end]] == k) {
          end++;
        }
        addBlock(aisle, k, next, end, nowMm, microsPerMm, microsAtSpot);
        next = end;
      }
    }
  }

  private void addBlock(
      int aisle, int block, int from, int to, int nowMm, double microsPerMm, double[] micros) {
    var first = spots.first(aisle, block);
    var last =
        block + 1 < spots.blocks ? spots.first(aisle, block + 1) : spots.firstOfAisle(aisle + 1);
    var front = ways.frontYMm(block);
    var back = ways.frontYMm(block + 1);
    var hasDepot = aisle == depotAisle && block == 0;
    var isEmpty = from == to && !hasDepot;
    var firstY = isEmpty ? back : hasDepot ? front : spots.yMm[stops[from]];
    var lastY = isEmpty ? front : from == to ? front : spots.yMm[stops[to - 1]];
    // The largest gap and the largest other one: a new stop splits one gap and leaves the others.
    var largest = -1;
    var second = -1;
    var largestEnd = -1;
    var before = front;
    for (var i = hasDepot ? from - 1 : from; i <= to; i++) {
      var y = i < from ? front : i == to ? back : spots.yMm[stops[i]];
      var gap = y - before;
      if (gap > largest) {
        second = largest;
        largest = gap;
        largestEnd = y;
      } else if (gap > second) {
        second = gap;
      }
      before = y;
    }
    var lengthMm = back - front;
    var through = Math.min(rest[4] + lengthMm, rest[5] + 2 * lengthMm);
    var i = from;
    before = front;
    var after = i < to ? spots.yMm[stops[i]] : back;
    for (var s = first; s < last; s++) {
      var y = spots.yMm[s];
      while (i < to && after < y) {
        before = after;
        i++;
        after = i < to ? spots.yMm[stops[i]] : back;
      }
      var others = after == largestEnd && after - before == largest ? second : largest;
      var gap = Math.max(others, Math.max(y - before, after - y));
      var mm =
          Math.min(
              Math.min(through, rest[3] + 2 * (lengthMm - gap)),
              Math.min(
                  rest[1] + 2 * (Math.max(lastY, y) - front),
                  rest[2] + 2 * (back - Math.min(firstY, y))));
      micros[s] += (mm - nowMm) * microsPerMm;
    }
  }

  private void loadWithout(int tour, int without) {
    stopCount = state.stopCount[tour];
    if (stops.length < stopCount) {
      stops = new int[2 * stopCount];
    }
    System.arraycopy(state.stops, state.sample.tourStart()[tour], stops, 0, stopCount);
    if (without != TourState.NO_SPOT) {
      var i = 0;
      while (stops[i] != without) {
        i++;
      }
      stopCount--;
      System.arraycopy(stops, i + 1, stops, i, stopCount - i);
    }
    var stop = 0;
    for (var aisle = 0; aisle < spots.aisles; aisle++) {
      startOfAisle[aisle] = stop;
      var bound = spots.firstOfAisle(aisle + 1);
      while (stop < stopCount && stops[stop] < bound) {
        stop++;
      }
    }
    startOfAisle[spots.aisles] = stopCount;
  }

  /// Left of the changed aisle the state's forward vectors still hold, right of it the backward
  /// ones.
  private void completeVectors(int tour, int changed) {
    var at = swept.at(tour, 0);
    if (changed < 0) {
      System.arraycopy(swept.forwards, at, forwards, 0, forwards.length);
      System.arraycopy(swept.backwards, at, backwards, 0, backwards.length);
      return;
    }
    System.arraycopy(swept.forwards, at, forwards, 0, (changed + 1) * classes);
    for (var aisle = changed; aisle + 1 < spots.aisles; aisle++) {
      var served = served(aisle, forwards, aisle * classes, true);
      sweep.walk(served, 0, acrossMm(aisle), forwards, (aisle + 1) * classes);
    }
    System.arraycopy(
        swept.backwards,
        swept.at(tour, changed),
        backwards,
        changed * classes,
        (spots.aisles - changed) * classes);
    for (var aisle = changed; aisle > 0; aisle--) {
      var served = served(aisle, backwards, aisle * classes, false);
      sweep.walkBack(served, 0, acrossMm(aisle - 1), backwards, (aisle - 1) * classes);
    }
  }

  private int[] served(int aisle, int[] vectors, int at, boolean forward) {
    var must = ways.load(stops, startOfAisle[aisle], startOfAisle[aisle + 1], aisle == depotAisle);
    System.arraycopy(vectors, at, inner, 0, classes);
    if (!must) {
      return inner;
    }
    if (forward) {
      for (var k = 0; k < spots.blocks; k++) {
        sweep.serve(k, ways.wayMm[k], inner, k * classes, inner, (k + 1) * classes);
      }
    } else {
      System.arraycopy(inner, 0, inner, spots.blocks * classes, classes);
      for (var k = spots.blocks - 1; k >= 0; k--) {
        sweep.serveBack(k, ways.wayMm[k], inner, (k + 1) * classes, inner, k * classes);
      }
      inner[classes - 1] = AisleSweep.NEVER;
      return inner;
    }
    System.arraycopy(inner, spots.blocks * classes, inner, 0, classes);
    inner[classes - 1] = AisleSweep.NEVER;
    return inner;
  }

  private int acrossMm(int aisle) {
    return spots.graph.aisleXMm(aisle + 1) - spots.graph.aisleXMm(aisle);
  }
}
