package org.owplanner.engine.layout;

import java.util.Arrays;

/// Which aisles have stops in each block of a tour, from left to right, and where.
final class BlockStops {
  private final AisleGraph graph;
  private final AisleStops stops;
  private final int[] count;
  private final int[][] aisle;
  private final int[][] firstYMm;
  private final int[][] lastYMm;
  private final int[][] gapFromYMm;
  private final int[][] gapToYMm;

  BlockStops(AisleGraph graph) {
    this.graph = graph;
    stops = new AisleStops(graph.aisleCount());
    var blocks = graph.blockCount();
    count = new int[blocks];
    aisle = new int[blocks][graph.aisleCount()];
    firstYMm = new int[blocks][graph.aisleCount()];
    lastYMm = new int[blocks][graph.aisleCount()];
    gapFromYMm = new int[blocks][graph.aisleCount()];
    gapToYMm = new int[blocks][graph.aisleCount()];
  }

  /// Takes the stops of a tour; returns the leftmost aisle with one.
  int load(int[] aisles, int[] ysMm, int stopCount) {
    stops.load(aisles, ysMm, stopCount);
    Arrays.fill(count, 0);
    var leftmost = -1;
    for (var a = 0; a < graph.aisleCount(); a++) {
      if (stops.isEmpty(a)) {
        continue;
      }
      if (leftmost < 0) {
        leftmost = a;
      }
      var next = stops.start(a);
      while (next < stops.start(a + 1)) {
        next = addBlock(graph.blockOf(stops.yMm(next)), a, next);
      }
    }
    return leftmost;
  }

  private int addBlock(int block, int a, int from) {
    var i = count[block]++;
    var backMm = graph.crossAisleYMm(block + 1);
    var beforeMm = graph.crossAisleYMm(block);
    var largestMm = -1;
    aisle[block][i] = a;
    firstYMm[block][i] = stops.yMm(from);
    var next = from;
    while (next <= stops.start(a + 1)) {
      var isInside = next < stops.start(a + 1) && stops.yMm(next) <= backMm;
      var yMm = isInside ? stops.yMm(next) : backMm;
      if (yMm - beforeMm > largestMm) {
        largestMm = yMm - beforeMm;
        gapFromYMm[block][i] = beforeMm;
        gapToYMm[block][i] = yMm;
      }
      if (!isInside) {
        break;
      }
      lastYMm[block][i] = yMm;
      beforeMm = yMm;
      next++;
    }
    return next;
  }

  /// Leaves out a block's stops in its leftmost aisle, if that is this one.
  void dropLeftmost(int block, int leftmost) {
    if (count[block] == 0 || aisle[block][0] != leftmost) {
      return;
    }
    count[block]--;
    for (var array :
        new int[][] {
          aisle[block], firstYMm[block], lastYMm[block], gapFromYMm[block], gapToYMm[block]
        }) {
      System.arraycopy(array, 1, array, 0, count[block]);
    }
  }

  /// Number of aisles with stops in a block.
  int count(int block) {
    return count[block];
  }

  /// The i-th aisle with stops, from the left.
  int aisle(int block, int i) {
    return aisle[block][i];
  }

  /// Its stop farthest to the back.
  int lastYMm(int block, int i) {
    return lastYMm[block][i];
  }

  /// Whether it has stops in front of its largest gap.
  boolean hasStopBeforeGap(int block, int i) {
    return firstYMm[block][i] <= gapFromYMm[block][i];
  }

  /// Whether it has stops behind its largest gap.
  boolean hasStopAfterGap(int block, int i) {
    return lastYMm[block][i] >= gapToYMm[block][i];
  }

  /// Front end of its largest gap between neighbouring stops, the block's ends included.
  int gapFromYMm(int block, int i) {
    return gapFromYMm[block][i];
  }

  /// Back end of its largest gap.
  int gapToYMm(int block, int i) {
    return gapToYMm[block][i];
  }
}
