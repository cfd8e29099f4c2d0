package org.owplanner.engine.layout;

/// A short tour where blocks are too many for the exact program: farthest insertion, then 2-opt and
/// moves of up to three stops (Or-opt) until none of them shortens it.
///
/// Not proven shortest; the same stops give the same tour.
final class InsertionRouter implements TourRouter {
  private static final int LONGEST_MOVED = 3;

  private final AisleGraph graph;
  private int[] aisles = new int[0];
  private int[] ysMm = new int[0];
  private int[] tour = new int[0];
  private int[] fromTourMm = new int[0];
  private int size;

  InsertionRouter(AisleGraph graph) {
    this.graph = graph;
  }

  @Override
  public AisleGraph graph() {
    return graph;
  }

  @Override
  public long lengthMm(int[] aisles, int[] ysMm, int count) {
    build(aisles, ysMm, count);
    var mm = 0L;
    for (var at = 0; at < size; at++) {
      mm += mm(tour[at], tour[at + 1]);
    }
    return mm;
  }

  @Override
  public int[] sequence(int[] aisles, int[] ysMm, int count) {
    build(aisles, ysMm, count);
    var sequence = new int[count];
    for (var at = 1; at < size; at++) {
      sequence[at - 1] = tour[at] - 1;
    }
    return sequence;
  }

  /// Node 0 is the depot, node i + 1 the stop i; the tour begins and ends with the depot.
  private void build(int[] stopAisles, int[] stopYsMm, int count) {
    if (tour.length < count + 2) {
      aisles = new int[2 * count + 2];
      ysMm = new int[2 * count + 2];
      tour = new int[2 * count + 3];
      fromTourMm = new int[2 * count + 2];
    }
    aisles[0] = graph.depotAisle();
    ysMm[0] = graph.frontYMm();
    System.arraycopy(stopAisles, 0, aisles, 1, count);
    System.arraycopy(stopYsMm, 0, ysMm, 1, count);
    insertAll(count);
    while (reverseOne() || moveOne()) {
      // Each improvement is a millimetre or more, so this ends.
    }
  }

  private void insertAll(int count) {
    tour[0] = 0;
    tour[1] = 0;
    size = 1;
    for (var node = 1; node <= count; node++) {
      fromTourMm[node] = mm(0, node);
    }
    for (var inserted = 0; inserted < count; inserted++) {
      var farthest = 0;
      for (var node = 1; node <= count; node++) {
        if (fromTourMm[node] >= 0 && (farthest == 0 || fromTourMm[node] > fromTourMm[farthest])) {
          farthest = node;
        }
      }
      insert(farthest);
      fromTourMm[farthest] = -1;
      for (var node = 1; node <= count; node++) {
        fromTourMm[node] = Math.min(fromTourMm[node], mm(farthest, node));
      }
    }
  }

  private void insert(int node) {
    var best = 0;
    var leastMm = Integer.MAX_VALUE;
    for (var at = 0; at < size; at++) {
      var detourMm = mm(tour[at], node) + mm(node, tour[at + 1]) - mm(tour[at], tour[at + 1]);
      if (detourMm < leastMm) {
        leastMm = detourMm;
        best = at;
      }
    }
    System.arraycopy(tour, best + 1, tour, best + 2, size - best);
    tour[best + 1] = node;
    size++;
  }

  /// Makes the first improving 2-opt move, if there is one.
  private boolean reverseOne() {
    for (var i = 0; i < size - 1; i++) {
      for (var j = i + 1; j < size; j++) {
        var newMm = mm(tour[i], tour[j]) + mm(tour[i + 1], tour[j + 1]);
        if (newMm < mm(tour[i], tour[i + 1]) + mm(tour[j], tour[j + 1])) {
          reverse(i + 1, j);
          return true;
        }
      }
    }
    return false;
  }

  /// Makes the first improving move of up to three neighbouring stops to another place, if any.
  private boolean moveOne() {
    for (var length = 1; length <= LONGEST_MOVED; length++) {
      for (var from = 1; from + length <= size; from++) {
        var to = from + length - 1;
        var gainMm =
            mm(tour[from - 1], tour[from])
                + mm(tour[to], tour[to + 1])
                - mm(tour[from - 1], tour[to + 1]);
        for (var at = 0; at < size; at++) {
          var isInside = at >= from - 1 && at <= to;
          if (!isInside
              && mm(tour[at], tour[from]) + mm(tour[to], tour[at + 1]) - mm(tour[at], tour[at + 1])
                  < gainMm) {
            rotate(from, to, at);
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Puts the stretch `from … to` behind place `at`, in its direction, by three reversals.
  private void rotate(int from, int to, int at) {
    if (at > to) {
      reverse(from, to);
      reverse(to + 1, at);
      reverse(from, at);
    } else {
      reverse(at + 1, from - 1);
      reverse(from, to);
      reverse(at + 1, to);
    }
  }

  private void reverse(int from, int to) {
    for (int i = from, j = to; i < j; i++, j--) {
      var node = tour[i];
      tour[i] = tour[j];
      tour[j] = node;
    }
  }

  private int mm(int a, int b) {
    return graph.distanceMm(aisles[a], ysMm[a], aisles[b], ysMm[b]);
  }
}
