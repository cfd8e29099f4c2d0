package org.owplanner.engine.wave.release;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A plan under change: visited aisles, released orders that their stock covers, and a trail by
/// which the last changes are undone.
final class ReleaseState {

  private static final int ADD = 0;
  private static final int DROP = 1;
  private static final int TAKE = 2;
  private static final int LEAVE = 3;

  final ReleaseIndex index;
  final int[] supply;
  final int[] use;
  final boolean[] released;

  /// How many lines of each order the visited aisles could not fill even for it alone.
  final int[] missing;

  /// All aisles: first the visited ones, then others that may be visited, last the excluded ones.
  final int[] aisleAt;

  /// How many aisles may be visited.
  final int allowed;

  private final int[] placeOf;
  private final SplittableRandom random;
  int visited;
  int units;
  private int[] trail = new int[1024];
  private int trailSize;
  private final int[] touched;
  private final int[] touchedIn;
  private int touchedCount;
  private int round = 1;

  ReleaseState(ReleaseIndex index, boolean[] isExcluded, SplittableRandom random) {
    this.index = index;
    this.random = random;
    supply = new int[index.items];
    use = new int[index.items];
    released = new boolean[index.orders];
    missing = new int[index.orders];
    for (var o = 0; o < index.orders; o++) {
      missing[o] = index.orderStart[o + 1] - index.orderStart[o];
    }
    aisleAt = new int[index.aisles];
    placeOf = new int[index.aisles];
    allowed = place(isExcluded, false, 0);
    place(isExcluded, true, allowed);
    touched = new int[index.items];
    touchedIn = new int[index.items];
  }

  private int place(boolean[] isExcluded, boolean which, int from) {
    var place = from;
    for (var a = 0; a < index.aisles; a++) {
      if (isExcluded[a] == which) {
        aisleAt[place] = a;
        placeOf[a] = place++;
      }
    }
    return place;
  }

  /// Whether an aisle is not visited, but may be.
  boolean isOutside(int aisle) {
    return placeOf[aisle] >= visited && placeOf[aisle] < allowed;
  }

  /// Forgets the trail: what was done stays done.
  void commit() {
    trailSize = 0;
    touchedCount = 0;
    round++;
  }

  /// Undoes everything since the last commit.
  void undo() {
    while (trailSize > 0) {
      var entry = trail[--trailSize];
      var id = entry >> 2;
      switch (entry & 3) {
        case ADD -> shrink(id);
        case DROP -> grow(id);
        case TAKE -> unbook(id);
        default -> book(id);
      }
    }
    touchedCount = 0;
    round++;
  }

  void add(int aisle) {
    log(ADD, aisle);
    grow(aisle);
    for (var e = index.aisleStart[aisle]; e < index.aisleStart[aisle + 1]; e++) {
      touch(index.aisleItem[e]);
    }
  }

  /// Leaves an aisle out, and the orders that then lack stock.
  void drop(int aisle) {
    log(DROP, aisle);
    shrink(aisle);
  }

  /// Takes out orders until no item is used beyond its supply, for the items of an aisle.
  void repair(int aisle) {
    for (var e = index.aisleStart[aisle]; e < index.aisleStart[aisle + 1]; e++) {
      relieve(index.aisleItem[e], -1);
    }
  }

  /// About how many more units an aisle would let go out, were all orders of one line.
  int likelyGain(int aisle) {
    var gain = 0;
    for (var e = index.aisleStart[aisle]; e < index.aisleStart[aisle + 1]; e++) {
      var item = index.aisleItem[e];
      var unmet = index.demand[item] - use[item];
      if (unmet > 0) {
        gain += Math.min(unmet, supply[item] - use[item] + index.aisleStock[e]);
      }
    }
    return gain;
  }

  /// No fewer units than these must be taken out when an aisle is left out.
  int leastLoss(int aisle) {
    var loss = 0;
    for (var e = index.aisleStart[aisle]; e < index.aisleStart[aisle + 1]; e++) {
      var item = index.aisleItem[e];
      loss += Math.max(0, use[item] - supply[item] + index.aisleStock[e]);
    }
    return loss;
  }

  /// Releases an order whatever it displaces.
  void force(int order) {
    take(order);
    for (var e = index.orderStart[order]; e < index.orderStart[order + 1]; e++) {
      relieve(index.orderItem[e], order);
    }
    while (units > index.largestUnits) {
      leaveAny(order);
    }
  }

  private void leaveAny(int kept) {
    while (true) {
      var order = random.nextInt(index.orders);
      for (var tries = 0; tries < index.orders; tries++) {
        if (released[order] && order != kept) {
          leave(order);
          return;
        }
        order = order + 1 == index.orders ? 0 : order + 1;
      }
    }
  }

  private void relieve(int item, int kept) {
    while (use[item] > supply[item]) {
      var over = use[item] - supply[item];
      var chosen = -1;
      var least = Double.MAX_VALUE;
      for (var e = index.itemOrderStart[item]; e < index.itemOrderStart[item + 1]; e++) {
        var order = index.itemOrder[e];
        if (released[order] && order != kept) {
          var need = index.itemOrderNeed[e];
          var loss = (index.orderUnits[order] + random.nextDouble()) / Math.min(over, need);
          if (loss < least) {
            least = loss;
            chosen = order;
          }
        }
      }
      leave(chosen);
    }
  }

  /// Releases whatever fits among orders with an item of which there is more than before.
  void refill() {
    var count = touchedCount;
    if (count == 0 || units >= index.largestUnits) {
      return;
    }
    var at = random.nextInt(count);
    for (var t = 0; t < count; t++) {
      var item = touched[at];
      at = at + 1 == count ? 0 : at + 1;
      if (use[item] < supply[item]) {
        for (var e = index.itemOrderStart[item]; e < index.itemOrderStart[item + 1]; e++) {
          var order = index.itemOrder[e];
          if (missing[order] == 0 && !released[order] && fits(order)) {
            take(order);
          }
        }
      }
    }
  }

  private boolean fits(int order) {
    if (units + index.orderUnits[order] > index.largestUnits) {
      return false;
    }
    for (var e = index.orderStart[order]; e < index.orderStart[order + 1]; e++) {
      var item = index.orderItem[e];
      if (use[item] + index.orderNeed[e] > supply[item]) {
        return false;
      }
    }
    return true;
  }

  void take(int order) {
    log(TAKE, order);
    book(order);
  }

  void leave(int order) {
    log(LEAVE, order);
    unbook(order);
    for (var e = index.orderStart[order]; e < index.orderStart[order + 1]; e++) {
      touch(index.orderItem[e]);
    }
  }

  private void touch(int item) {
    if (touchedIn[item] != round) {
      touchedIn[item] = round;
      touched[touchedCount++] = item;
    }
  }

  private void log(int operation, int id) {
    if (trailSize == trail.length) {
      trail = Arrays.copyOf(trail, 2 * trailSize);
    }
    trail[trailSize++] = (id << 2) | operation;
  }

  private void book(int order) {
    released[order] = true;
    units += index.orderUnits[order];
    for (var e = index.orderStart[order]; e < index.orderStart[order + 1]; e++) {
      use[index.orderItem[e]] += index.orderNeed[e];
    }
  }

  private void unbook(int order) {
    released[order] = false;
    units -= index.orderUnits[order];
    for (var e = index.orderStart[order]; e < index.orderStart[order + 1]; e++) {
      use[index.orderItem[e]] -= index.orderNeed[e];
    }
  }

  private void grow(int aisle) {
    move(aisle, visited++);
    for (var e = index.aisleStart[aisle]; e < index.aisleStart[aisle + 1]; e++) {
      var item = index.aisleItem[e];
      var before = supply[item];
      var now = before + index.aisleStock[e];
      supply[item] = now;
      for (var f = index.itemOrderStart[item]; f < index.itemOrderStart[item + 1]; f++) {
        var need = index.itemOrderNeed[f];
        if (need > before && need <= now) {
          missing[index.itemOrder[f]]--;
        }
      }
    }
  }

  private void shrink(int aisle) {
    move(aisle, --visited);
    for (var e = index.aisleStart[aisle]; e < index.aisleStart[aisle + 1]; e++) {
      var item = index.aisleItem[e];
      var before = supply[item];
      var now = before - index.aisleStock[e];
      supply[item] = now;
      for (var f = index.itemOrderStart[item]; f < index.itemOrderStart[item + 1]; f++) {
        var need = index.itemOrderNeed[f];
        if (need > now && need <= before) {
          missing[index.itemOrder[f]]++;
        }
      }
    }
  }

  private void move(int aisle, int place) {
    var other = aisleAt[place];
    aisleAt[placeOf[aisle]] = other;
    placeOf[other] = placeOf[aisle];
    aisleAt[place] = aisle;
    placeOf[aisle] = place;
  }

  /// The plan as it stands, in the problem's numbers.
  ReleasePlan plan() {
    var orders = new int[index.orders];
    var count = 0;
    for (var o = 0; o < index.orders; o++) {
      if (released[o]) {
        orders[count++] = index.orderId[o];
      }
    }
    var aisles = Arrays.copyOf(aisleAt, visited);
    Arrays.sort(aisles);
    return ReleasePlan.of(Arrays.copyOf(orders, count), aisles, units);
  }
}
