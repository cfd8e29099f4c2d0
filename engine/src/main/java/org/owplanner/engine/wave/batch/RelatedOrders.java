package org.owplanner.engine.wave.batch;

import java.util.Arrays;

/// For each order the others that are worth picking with it, the best first.
///
/// Two orders are the more related the more a common tour saves, c({i}) + c({j}) − c({i, j}). In a
/// large shift only those are looked at that share the most aisles with the order.
final class RelatedOrders {
  private static final int LOOKED_AT = 96;
  private static final int KEPT = 32;
  private static final int SMALL = 600;

  private final BatchingProblem problem;
  private final BatchCosts costs;
  private final long[] alone;
  private final int[][] related;
  private final int[] pair = new int[2];

  private RelatedOrders(BatchingProblem problem) {
    this.problem = problem;
    costs = new BatchCosts(problem);
    alone = new long[problem.orders()];
    for (var order = 0; order < alone.length; order++) {
      pair[0] = order;
      alone[order] = costs.micros(pair, 1);
    }
    related = new int[alone.length][];
    if (alone.length <= SMALL) {
      var all = new int[alone.length];
      Arrays.setAll(all, order -> order);
      Arrays.setAll(related, order -> ranked(order, all, all.length, all.length));
    } else {
      var overlaps = new AisleOverlaps(problem);
      var found = new int[LOOKED_AT];
      Arrays.setAll(related, order -> ranked(order, found, overlaps.most(order, found), KEPT));
    }
  }

  static RelatedOrders of(BatchingProblem problem) {
    return new RelatedOrders(problem);
  }

  /// Whether all other orders were looked at.
  boolean isWhole() {
    return alone.length <= SMALL;
  }

  /// What an order costs on its own.
  long aloneMicros(int order) {
    return alone[order];
  }

  /// The related orders of an order, the best first; never itself.
  int[] of(int order) {
    return related[order];
  }

  private int[] ranked(int order, int[] candidates, int count, int most) {
    var keys = new long[count];
    var n = 0;
    for (var i = 0; i < count; i++) {
      if (candidates[i] != order && fits(order, candidates[i])) {
        pair[0] = order;
        pair[1] = candidates[i];
        var saving = alone[order] + alone[candidates[i]] - costs.micros(pair, 2);
        var rank = Math.max(Integer.MIN_VALUE / 2, Math.min(Integer.MAX_VALUE / 2, saving / 1_000));
        keys[n++] = -rank << 32 | candidates[i];
      }
    }
    Arrays.sort(keys, 0, n);
    var best = new int[Math.min(n, most)];
    Arrays.setAll(best, i -> (int) keys[i]);
    return best;
  }

  private boolean fits(int a, int b) {
    for (var d = 0; d < problem.dimensions(); d++) {
      if (problem.size()[a][d] + problem.size()[b][d] > problem.capacity()[d]) {
        return false;
      }
    }
    return true;
  }
}
