package org.owplanner.engine.site.incompatibility;

/// The most that one site can gain where each unit shipped to customer j gains pⱼ: at most dⱼ units
/// each, at most the capacity together, to no two that are incompatible.
///
/// Of a compatible set the best quantities are all of the dearest, then of the next, until the
/// capacity is used up: units are alike but for pⱼ. So a depth-first search takes customers from
/// the highest pⱼ on, each in full or not at all. What the rest gains at most where incompatibility
/// is left out (the same greedy sum) cuts it off. After so many nodes it takes that bound for the
/// value, which then is more than the most, never less.
final class CompatibleKnapsack {
  private final int[] demand;
  private final Incompatibilities incompatible;
  private final int mostNodes;

  /// Customers with a gain, highest first, and what they gain.
  private final int[] candidate;

  private final long[] gain;
  private int count;
  private final int[] chosen;
  private final int[] bestChosen;
  private int bestCount;
  private int bestCapacity;
  private long best;
  private int nodes;

  CompatibleKnapsack(int[] demand, Incompatibilities incompatible, int mostNodes) {
    this.demand = demand;
    this.incompatible = incompatible;
    this.mostNodes = mostNodes;
    candidate = new int[demand.length];
    gain = new long[demand.length];
    chosen = new int[demand.length];
    bestChosen = new int[demand.length];
  }

  /// Forgets all candidates.
  void clear() {
    count = 0;
  }

  /// A customer of whom each unit gains something, more than 0.
  void add(int customer, long unitGain) {
    candidate[count] = customer;
    gain[count++] = unitGain;
  }

  /// The most that candidates gain within a capacity, or a little more; `floor` where that is more.
  long most(int capacity, long floor) {
    best = floor;
    bestCount = 0;
    bestCapacity = capacity;
    nodes = 0;
    sort();
    search(0, 0, capacity, 0);
    return best;
  }

  /// Adds what the best set ships to each customer.
  void addShipped(int[] shipped) {
    var left = bestCapacity;
    for (var k = 0; k < bestCount; k++) {
      var part = Math.min(left, demand[bestChosen[k]]);
      shipped[bestChosen[k]] += part;
      left -= part;
    }
  }

  private void sort() {
    for (var apart = widest(); apart > 0; apart = (apart - 1) / 3) {
      for (var k = apart; k < count; k++) {
        var customer = candidate[k];
        var gained = gain[k];
        var i = k;
        while (i >= apart && isBefore(gained, customer, i - apart)) {
          candidate[i] = candidate[i - apart];
          gain[i] = gain[i - apart];
          i -= apart;
        }
        candidate[i] = customer;
        gain[i] = gained;
      }
    }
  }

  private boolean isBefore(long gained, int customer, int k) {
    return gained > gain[k] || (gained == gain[k] && customer < candidate[k]);
  }

  private int widest() {
    var apart = 1;
    while (3 * apart + 1 < count) {
      apart = 3 * apart + 1;
    }
    return apart;
  }

  private void search(int from, int taken, int left, long gained) {
    if (gained > best) {
      keep(taken, gained);
    }
    var k = next(from, taken);
    if (k == count || left == 0) {
      return;
    }
    var limit = limit(k, taken, left, gained);
    if (limit <= best) {
      return;
    }
    if (++nodes > mostNodes) {
      keep(taken, limit);
      return;
    }
    var part = Math.min(left, demand[candidate[k]]);
    chosen[taken] = candidate[k];
    search(k + 1, taken + 1, left - part, gained + part * gain[k]);
    if (blocksLater(k)) {
      search(k + 1, taken, left, gained);
    }
  }

  private void keep(int taken, long value) {
    best = value;
    bestCount = taken;
    System.arraycopy(chosen, 0, bestChosen, 0, taken);
  }

  /// The first candidate that is compatible with all that are taken.
  private int next(int from, int taken) {
    var k = from;
    while (k < count && !isCompatible(k, taken)) {
      k++;
    }
    return k;
  }

  private boolean isCompatible(int k, int taken) {
    for (var t = 0; t < taken; t++) {
      if (incompatible.areIncompatible(candidate[k], chosen[t])) {
        return false;
      }
    }
    return true;
  }

  private boolean blocksLater(int k) {
    for (var later = k + 1; later < count; later++) {
      if (incompatible.areIncompatible(candidate[k], candidate[later])) {
        return true;
      }
    }
    return false;
  }

  /// What candidates from k on add at most, if those among them may be incompatible.
  private long limit(int k, int taken, int capacity, long gained) {
    var left = capacity;
    var sum = gained;
    for (var later = k; later < count && left > 0; later++) {
      if (later == k || isCompatible(later, taken)) {
        var part = Math.min(left, demand[candidate[later]]);
        sum += part * gain[later];
        left -= part;
      }
    }
    return sum;
  }
}
