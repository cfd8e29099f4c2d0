package org.owplanner.engine.wave.zone;

import java.util.SplittableRandom;

/// Where an item costs least: the stock item, the list and the place in it.
final class CheapestPlace {
  static final long NOWHERE = Long.MAX_VALUE / 4;

  private static final int BITS = 15;
  private static final int SHIFT = Integer.SIZE - BITS;
  private static final int SPREAD_STOCK = 0x9E3779B1;
  private static final int SPREAD_LIST = 0x85EBCA6B;

  /// Insertions worked out before: version of the list and stock item, then cost and place.
  private final long[] known = new long[2 << BITS];

  /// The stock item found last, its list and its place there.
  int stock;

  int slot;
  int at;

  private final PickState state;
  private final PickLists lists;
  private final ZonePickingProblem problem;
  private final SplittableRandom random;
  private int place;

  CheapestPlace(PickState state, SplittableRandom random) {
    this.state = state;
    this.random = random;
    lists = state.lists;
    problem = state.problem;
  }

  /// The least that a position adds to the lists of a batch, [#NOWHERE] if no stock is left.
  long find(int position, int batch) {
    return find(position, batch, 0);
  }

  /// The same, but each stock item is overlooked with this chance, unless all were (blinks,
  /// Christiaens and Vanden Berghe 2020).
  long findBlinking(int position, int batch, double blink) {
    var found = find(position, batch, blink);
    return found < NOWHERE ? found : find(position, batch, 0);
  }

  private long find(int position, int batch, double blink) {
    var article = problem.positionArticle()[position];
    var volume = problem.articleVolume()[article];
    var best = NOWHERE;
    var end = problem.firstStock()[article + 1];
    for (var s = problem.firstStock()[article]; s < end; s++) {
      if (state.isTaken(s) || (blink > 0 && random.nextDouble() < blink)) {
        continue;
      }
      var zone = problem.stockZone()[s];
      var from = lists.firstSlot(batch, zone);
      var to = from + lists.openSlots(batch, zone);
      for (var l = from; l < to; l++) {
        if (lists.volume[l] + volume > problem.mostVolume()) {
          continue;
        }
        var cost = insertion(l, s);
        if (cost < best) {
          best = cost;
          stock = s;
          slot = l;
          at = place;
        }
      }
    }
    return best;
  }

  /// The least that an order adds to a batch, each of its items taken for itself.
  long findOrder(int order, int batch) {
    var sum = 0L;
    for (var p = state.first(order); p < state.end(order) && sum < NOWHERE; p++) {
      sum += find(p, batch);
    }
    return sum;
  }

  /// The least that a stock item adds to a list, and in `place` where.
  private long insertion(int list, int stockItem) {
    var location = problem.stockLocation()[stockItem];
    if (lists.count[list] == 0) {
      place = 0;
      return 2L * problem.walk().between(problem.depot(), location);
    }
    var key = (long) lists.version[list] << 32 | stockItem;
    var entry = (stockItem * SPREAD_STOCK + list * SPREAD_LIST) >>> SHIFT << 1;
    if (known[entry] != key) {
      known[entry] = key;
      known[entry + 1] = computed(list, location);
    }
    place = (int) known[entry + 1];
    return known[entry + 1] >> 32;
  }

  private long computed(int list, int location) {
    var walk = problem.walk();
    var toDepot = walk.between(problem.depot(), location);
    var count = lists.count[list];
    var stops = lists.stops[list];
    var legs = lists.legs[list];
    var best = Integer.MAX_VALUE;
    var bestPlace = 0;
    var before = toDepot;
    for (var i = 0; i < count; i++) {
      var after = walk.between(location, problem.stockLocation()[stops[i]]);
      var added = before + after - legs[i];
      if (added < best) {
        best = added;
        bestPlace = i;
      }
      before = after;
    }
    var last = before + toDepot - legs[count];
    if (last < best) {
      best = last;
      bestPlace = count;
    }
    return (long) best << 32 | bestPlace;
  }
}
