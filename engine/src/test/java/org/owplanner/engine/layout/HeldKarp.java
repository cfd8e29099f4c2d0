package org.owplanner.engine.layout;

import java.util.Arrays;

/// Shortest closed walk from the depot through up to 15 stops by trying all subsets (Held & Karp
/// 1962).
final class HeldKarp {
  private HeldKarp() {}

  static long lengthMm(AisleGraph graph, int[] aisles, int[] ysMm, int count) {
    if (count == 0) {
      return 0;
    }
    var sets = 1 << count;
    var best = new long[sets][count];
    for (var row : best) {
      Arrays.fill(row, Long.MAX_VALUE / 4);
    }
    for (var i = 0; i < count; i++) {
      best[1 << i][i] = graph.depotDistanceMm(aisles[i], ysMm[i]);
    }
    for (var set = 1; set < sets; set++) {
      for (var last = 0; last < count; last++) {
        if ((set & 1 << last) == 0) {
          continue;
        }
        for (var next = 0; next < count; next++) {
          if ((set & 1 << next) != 0) {
            continue;
          }
          var mm =
              best[set][last]
                  + graph.distanceMm(aisles[last], ysMm[last], aisles[next], ysMm[next]);
          best[set | 1 << next][next] = Math.min(best[set | 1 << next][next], mm);
        }
      }
    }
    var shortestMm = Long.MAX_VALUE;
    for (var last = 0; last < count; last++) {
      shortestMm =
          Math.min(
              shortestMm, best[sets - 1][last] + graph.depotDistanceMm(aisles[last], ysMm[last]));
    }
    return shortestMm;
  }
}
