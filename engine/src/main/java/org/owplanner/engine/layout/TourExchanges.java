package org.owplanner.engine.layout;

/// A closed tour in arrays, with its distances, and the exchanges that make it shorter: 2-opt
/// (Croes 1958) and Or-opt (Or 1976), each tried with the nearest neighbours of a node only.
///
/// Distances are symmetric; the tour may be turned round by an exchange.
final class TourExchanges {
  private static final int NEIGHBOURS = 10;
  private static final int LONGEST_SEGMENT = 3;

  int nodes;

  /// Distances between nodes, row by row.
  int[] distance = new int[0];

  /// The nodes in walking order.
  int[] tour = new int[0];

  /// The place of each node in it.
  int[] at = new int[0];

  private final int[] segment = new int[LONGEST_SEGMENT];
  private int neighbours;
  private int[] near = new int[0];

  /// Makes room for a number of nodes; distances and tour are then to be filled in.
  void begin(int size) {
    nodes = size;
    if (at.length < nodes) {
      var capacity = Math.max(32, 2 * nodes);
      distance = new int[capacity * capacity];
      tour = new int[capacity];
      at = new int[capacity];
      near = new int[capacity * NEIGHBOURS];
    }
    neighbours = Math.min(NEIGHBOURS, nodes - 1);
  }

  /// Notes where each node is in the tour.
  void locate() {
    for (var i = 0; i < nodes; i++) {
      at[tour[i]] = i;
    }
  }

  long length() {
    var length = 0L;
    for (var i = 0; i < nodes; i++) {
      length += distance[tour[i] * nodes + tour[i + 1 == nodes ? 0 : i + 1]];
    }
    return length;
  }

  /// Exchanges until nothing helps any more.
  ///
  /// @return whether anything did
  boolean improve() {
    if (nodes < 4) {
      return false;
    }
    var isBetter = false;
    for (var isGoingOn = true; isGoingOn; ) {
      isGoingOn = false;
      for (var node = 0; node < nodes; node++) {
        while (twoOpt(node) || orOpt(node)) {
          isGoingOn = true;
        }
      }
      isBetter |= isGoingOn;
    }
    return isBetter;
  }

  /// Finds the nearest neighbours of each node, which [#improve] needs.
  void findNeighbours() {
    for (var i = 0; i < nodes; i++) {
      var size = 0;
      for (var j = 0; j < nodes; j++) {
        if (j == i) {
          continue;
        }
        var d = distance[i * nodes + j];
        if (size == neighbours && d >= distance[i * nodes + near[i * neighbours + size - 1]]) {
          continue;
        }
        var place = size < neighbours ? size++ : size - 1;
        for (; place > 0 && d < distance[i * nodes + near[i * neighbours + place - 1]]; place--) {
          near[i * neighbours + place] = near[i * neighbours + place - 1];
        }
        near[i * neighbours + place] = j;
      }
    }
  }

  private int next(int node) {
    var i = at[node] + 1;
    return tour[i == nodes ? 0 : i];
  }

  private int previous(int node) {
    var i = at[node];
    return tour[i == 0 ? nodes - 1 : i - 1];
  }

  private int d(int a, int b) {
    return distance[a * nodes + b];
  }

  /// Replaces the edges after `a` and after a neighbour, or before both.
  private boolean twoOpt(int a) {
    var after = next(a);
    var before = previous(a);
    for (var k = 0; k < neighbours; k++) {
      var b = near[a * neighbours + k];
      var ab = d(a, b);
      var isNextWorth = ab < d(a, after);
      if (!isNextWorth && ab >= d(a, before)) {
        break;
      }
      if (isNextWorth && ab + d(after, next(b)) < d(a, after) + d(b, next(b))) {
        reverse(at[after], at[b]);
        return true;
      }
      if (ab < d(a, before) && ab + d(before, previous(b)) < d(a, before) + d(b, previous(b))) {
        reverse(at[a], at[previous(b)]);
        return true;
      }
    }
    return false;
  }

  /// Moves the up to three nodes that begin or end with `a` beside a neighbour of `a`.
  private boolean orOpt(int a) {
    for (var length = 1; length <= LONGEST_SEGMENT && length < nodes - 1; length++) {
      if (moveSegment(a, length, true) || moveSegment(a, length, false)) {
        return true;
      }
    }
    return false;
  }

  /// Moves the segment of nodes from `a` on, `a` being its first node or its last.
  private boolean moveSegment(int a, int length, boolean isFirst) {
    var from = isFirst ? at[a] : at[a] - length + 1;
    from = from < 0 ? from + nodes : from;
    var to = from + length - 1;
    to = to >= nodes ? to - nodes : to;
    var other = isFirst ? tour[to] : tour[from];
    var before = previous(tour[from]);
    var after = next(tour[to]);
    var gain = d(before, tour[from]) + d(tour[to], after) - d(before, after);
    for (var k = 0; k < neighbours; k++) {
      var b = near[a * neighbours + k];
      if (d(a, b) >= gain) {
        break;
      }
      var offset = at[b] - from;
      if ((offset < 0 ? offset + nodes : offset) < length) {
        continue;
      }
      // a beside b, the segment's other end beside b's successor or predecessor
      var c = next(b);
      if (b != before && d(a, b) + d(other, c) - d(b, c) < gain) {
        splice(from, length, b, !isFirst);
        return true;
      }
      c = previous(b);
      if (b != after && d(a, b) + d(other, c) - d(b, c) < gain) {
        splice(from, length, c, isFirst);
        return true;
      }
    }
    return false;
  }

  /// Takes `length` nodes from place `from` on out, and puts them after the node `target`.
  private void splice(int from, int length, int target, boolean isReversed) {
    segment[0] = tour[from];
    for (var i = 1; i < length; i++) {
      segment[i] = next(segment[i - 1]);
    }
    var to = at[segment[length - 1]];
    // walk over what lies between the segment and its target, on the side where no wrap is needed
    var place = from;
    var read = to;
    while (true) {
      read = read + 1 == nodes ? 0 : read + 1;
      var node = tour[read];
      put(place, node);
      place = place + 1 == nodes ? 0 : place + 1;
      if (node == target) {
        break;
      }
    }
    for (var i = 0; i < length; i++) {
      put(place, segment[isReversed ? length - 1 - i : i]);
      place = place + 1 == nodes ? 0 : place + 1;
    }
  }

  private void put(int place, int node) {
    tour[place] = node;
    at[node] = place;
  }

  /// Reverses the path from place `from` to place `to`, round the end where it must, or its
  /// complement where that is shorter: the tour is the same.
  private void reverse(int from, int to) {
    var inside = to - from + 1;
    inside = inside <= 0 ? inside + nodes : inside;
    var low = from;
    var high = to;
    if (2 * inside > nodes) {
      low = to + 1 == nodes ? 0 : to + 1;
      high = from == 0 ? nodes - 1 : from - 1;
      inside = nodes - inside;
    }
    for (var swaps = inside / 2; swaps > 0; swaps--) {
      var node = tour[low];
      put(low, tour[high]);
      put(high, node);
      low = low + 1 == nodes ? 0 : low + 1;
      high = high == 0 ? nodes - 1 : high - 1;
    }
  }
}
