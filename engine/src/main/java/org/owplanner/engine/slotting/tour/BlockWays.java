package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.AisleSweep;

/// Lengths of the ways of serving the blocks of one aisle, as [AisleSweep] wants them.
final class BlockWays {
  private final Spots spots;
  private final int[] frontYMm;
  final int[][] wayMm;

  BlockWays(Spots spots) {
    this.spots = spots;
    AisleGraph graph = spots.graph;
    frontYMm = new int[spots.blocks + 1];
    for (var k = 0; k <= spots.blocks; k++) {
      frontYMm[k] = graph.crossAisleYMm(k);
    }
    wayMm = new int[spots.blocks][AisleSweep.WAYS];
    for (var k = 0; k < spots.blocks; k++) {
      wayMm[k][4] = frontYMm[k + 1] - frontYMm[k];
      wayMm[k][5] = 2 * wayMm[k][4];
    }
  }

  int frontYMm(int block) {
    return frontYMm[block];
  }

  /// Takes the aisle's stops `stops[from]` to `stops[to − 1]`, ascending; returns whether it must
  /// be served at all.
  boolean load(int[] stops, int from, int to, boolean isDepot) {
    var next = from;
    for (var k = 0; k < spots.blocks; k++) {
      var hasDepot = isDepot && k == 0;
      if (!hasDepot && (next == to || spots.block[stops[next]] != k)) {
        set(k, 0, 0, 0, 0);
        continue;
      }
      var front = frontYMm[k];
      var back = frontYMm[k + 1];
      var first = hasDepot ? front : spots.yMm[stops[next]];
      var last = first;
      var largest = first - front;
      while (next < to && spots.block[stops[next]] == k) {
        var y = spots.yMm[stops[next++]];
        largest = Math.max(largest, y - last);
        last = y;
      }
      largest = Math.max(largest, back - last);
      set(
          k,
          AisleSweep.NEVER,
          2 * (last - front),
          2 * (back - first),
          2 * (back - front - largest));
    }
    return isDepot || to > from;
  }

  private void set(int block, int none, int fromFront, int fromBack, int gap) {
    var ways = wayMm[block];
    ways[0] = none;
    ways[1] = fromFront;
    ways[2] = fromBack;
    ways[3] = gap;
  }
}
