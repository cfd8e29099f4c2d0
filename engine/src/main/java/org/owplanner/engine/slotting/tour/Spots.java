package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.RoutingPolicy;

/// The distinct access points of a layout's locations, numbered by aisle and then from front to
/// back.
///
/// Levels and both sides of an aisle share one, so there are far fewer than locations, and a tour's
/// length depends on spots only. The spots of block `k` of aisle `a` are `first(a, k)` to `first(a,
/// k + 1) − 1`.
final class Spots {
  final AisleGraph graph;
  final RoutingPolicy routing;
  final int aisles;
  final int blocks;
  final int[] ofLocation;
  final int[] aisle;
  final int[] block;
  final int[] yMm;
  private final int[] first;

  Spots(Layout layout) {
    graph = layout.graph();
    routing = layout.routing();
    aisles = graph.aisleCount();
    blocks = graph.blockCount();
    var keys = new long[layout.size()];
    for (var l = 0; l < keys.length; l++) {
      keys[l] = key(layout, l);
    }
    var sorted = keys.clone();
    Arrays.sort(sorted);
    var count = 0;
    for (var i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    ofLocation = new int[keys.length];
    for (var l = 0; l < keys.length; l++) {
      ofLocation[l] = Arrays.binarySearch(sorted, 0, count, keys[l]);
    }
    aisle = new int[count];
    block = new int[count];
    yMm = new int[count];
    first = new int[aisles * blocks + 1];
    for (var s = 0; s < count; s++) {
      aisle[s] = (int) (sorted[s] >>> 32);
      yMm[s] = (int) ((sorted[s] & 0xffff_ffffL) + Integer.MIN_VALUE);
      block[s] = graph.blockOf(yMm[s]);
      first[aisle[s] * blocks + block[s] + 1]++;
    }
    for (var i = 0; i < aisles * blocks; i++) {
      first[i + 1] += first[i];
    }
  }

  /// Front first: `yMm` is shifted so that negative ones sort before positive ones.
  private static long key(Layout layout, int location) {
    return ((long) layout.aisleOf(location) << 32)
        | ((layout.yMmOf(location) - (long) Integer.MIN_VALUE) & 0xffff_ffffL);
  }

  int size() {
    return aisle.length;
  }

  /// First spot of a block of an aisle; the next block's first spot ends it.
  int first(int aisleIndex, int blockIndex) {
    return first[aisleIndex * blocks + blockIndex];
  }

  /// First spot of an aisle; the next aisle's first spot ends it.
  int firstOfAisle(int aisleIndex) {
    return first[aisleIndex * blocks];
  }
}
