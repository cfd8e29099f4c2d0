package org.owplanner.engine.wave.batch;

import java.util.Arrays;
import java.util.Comparator;

/// Splits a few orders into batches out of a pool at the least sum of reduced costs, by search in
/// depth: the order with the fewest batches that still go is covered first.
///
/// A partial choice is given up as soon as its sum, and the least reduced cost for each batch that
/// the sizes of what is left ask for, reach the best known.
final class CheapestCover {
  private static final long MOST_NODES = 60_000;

  private final BatchingProblem problem;
  private final int[] part;
  private final long leastReduced;
  private final long[] left;
  private long[] mask = new long[0];
  private long[] reduced = new long[0];
  private int[][] of = new int[0][];
  private int[] chosen = new int[0];
  private int[] best = new int[0];
  private int bestCount;
  private long bestSum;
  private long nodes;

  CheapestCover(BatchingProblem problem, int[] part, long leastReduced) {
    this.problem = problem;
    this.part = part;
    this.leastReduced = leastReduced;
    left = new long[problem.dimensions()];
    for (var order : part) {
      for (var d = 0; d < left.length; d++) {
        left[d] += problem.size()[order][d];
      }
    }
  }

  /// The fewest batches that hold what is left.
  long fewest() {
    var fewest = 0L;
    for (var d = 0; d < left.length; d++) {
      if (left[d] > 0) {
        fewest = Math.max(fewest, Math.ceilDiv(left[d], problem.capacity()[d]));
      }
    }
    return fewest;
  }

  long nodes() {
    return nodes;
  }

  /// Label of each order's batch in the cheapest choice with a sum below `limit`, or none.
  int[] choose(BatchPool pool, long[] prices, long limit) {
    load(pool, prices);
    bestSum = limit;
    cover(0, 0, 0);
    if (bestCount == 0) {
      return new int[0];
    }
    var labels = new int[part.length];
    for (var i = 0; i < bestCount; i++) {
      for (var m = mask[best[i]]; m != 0; m &= m - 1) {
        labels[Long.numberOfTrailingZeros(m)] = i;
      }
    }
    return labels;
  }

  private void load(BatchPool pool, long[] prices) {
    var at = new int[problem.orders()];
    for (var i = 0; i < part.length; i++) {
      at[part[i]] = i;
    }
    mask = new long[pool.size()];
    reduced = new long[pool.size()];
    for (var batch = 0; batch < mask.length; batch++) {
      reduced[batch] = pool.micros(batch);
      for (var order : pool.orders(batch)) {
        mask[batch] |= 1L << at[order];
        reduced[batch] -= prices[order];
      }
    }
    var ranked = new Integer[mask.length];
    Arrays.setAll(ranked, batch -> batch);
    Arrays.sort(
        ranked,
        Comparator.<Integer>comparingLong(batch -> reduced[batch])
            .thenComparingInt(batch -> batch));
    of = new int[part.length][];
    for (var i = 0; i < part.length; i++) {
      var bit = 1L << i;
      of[i] =
          Arrays.stream(ranked)
              .mapToInt(Integer::intValue)
              .filter(batch -> (mask[batch] & bit) != 0)
              .toArray();
    }
    chosen = new int[part.length];
    best = new int[part.length];
  }

  private void cover(long covered, int depth, long sum) {
    if (covered == (part.length == Long.SIZE ? -1L : (1L << part.length) - 1)) {
      bestSum = sum;
      bestCount = depth;
      System.arraycopy(chosen, 0, best, 0, depth);
      return;
    }
    var more = fewest();
    if (sum + leastReduced * more >= bestSum || ++nodes > MOST_NODES) {
      return;
    }
    var rest = sum + leastReduced * (more - 1);
    for (var batch : of[hardest(covered, bestSum - rest)]) {
      if (rest + reduced[batch] >= bestSum) {
        return;
      }
      if ((mask[batch] & covered) == 0) {
        take(batch, -1);
        chosen[depth] = batch;
        cover(covered | mask[batch], depth + 1, sum + reduced[batch]);
        take(batch, 1);
      }
    }
  }

  private int hardest(long covered, long below) {
    var hardest = -1;
    var fewest = Integer.MAX_VALUE;
    for (var i = 0; i < part.length; i++) {
      if ((covered & 1L << i) != 0) {
        continue;
      }
      var count = 0;
      for (var batch : of[i]) {
        if (reduced[batch] >= below || count >= fewest) {
          break;
        }
        count += (mask[batch] & covered) == 0 ? 1 : 0;
      }
      if (count < fewest) {
        fewest = count;
        hardest = i;
      }
    }
    return hardest;
  }

  private void take(int batch, int sign) {
    for (var m = mask[batch]; m != 0; m &= m - 1) {
      var order = part[Long.numberOfTrailingZeros(m)];
      for (var d = 0; d < left.length; d++) {
        left[d] += sign * problem.size()[order][d];
      }
    }
  }
}
