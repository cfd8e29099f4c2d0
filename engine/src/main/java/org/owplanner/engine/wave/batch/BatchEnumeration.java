package org.owplanner.engine.wave.batch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// All batches whose reduced cost c(B) − Σ πᵢ is below a limit, by search in depth.
///
/// Orders stand by falling π ÷ size; a batch grows by orders that stand later. Let ℓ(B) be the cost
/// of its shortest tour and set-up, without extras. No routing walks less than the shortest tour
/// and extras are at least 0, so c(B) ≥ ℓ(B); and a shortest tour never gets shorter by a stop
/// more, so for any batch B ∪ {j} ∪ T with later orders T
///
/// c(B ∪ {j} ∪ T) − π(B ∪ {j} ∪ T) ≥ max(ℓ(B), ℓ(B ∪ {j})) − π(B ∪ {j}) − U(T)
///
/// with U the most that orders can be worth in the room that is left (KnapsackBound). What is cut
/// off by that has no member below the limit. A pair (j, j′) is cut by the greater of ℓ(B ∪ {j})
/// and ℓ(B ∪ {j′}) before its own tour is measured.
final class BatchEnumeration {
  private static final int TOURS_A_LOOK = 256;

  private final BatchingProblem problem;
  private final int[] orderAt;
  private final long[] dualAt;
  private final long[][] sizeAt;
  private final KnapsackBound knapsack;

  /// Over all orders.
  ///
  /// @param dual integer price of each order, at least 0
  BatchEnumeration(BatchingProblem problem, long[] dual) {
    this(problem, dual, IntStream.range(0, problem.orders()).toArray());
  }

  /// Over some orders only.
  BatchEnumeration(BatchingProblem problem, long[] dual, int[] orders) {
    this.problem = problem;
    orderAt =
        Arrays.stream(orders)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(order -> -dual[order] / (1e-9 + filling(order)))
                    .thenComparingInt(order -> order))
            .mapToInt(Integer::intValue)
            .toArray();
    dualAt = Arrays.stream(orderAt).mapToLong(order -> dual[order]).toArray();
    sizeAt = Arrays.stream(orderAt).mapToObj(order -> problem.size()[order]).toArray(long[][]::new);
    knapsack = new KnapsackBound(sizeAt, dualAt, problem.capacity());
  }

  private double filling(int order) {
    var most = 0.0;
    for (var d = 0; d < problem.dimensions(); d++) {
      most = Math.max(most, problem.size()[order][d] / (double) Math.max(1, problem.capacity()[d]));
    }
    return most;
  }

  /// How the search stood when it ended.
  ///
  /// @param leastReduced least reduced cost met, the limit if none was below
  /// @param isComplete whether every batch below the limit was met
  /// @param tours tours measured
  record Outcome(BatchPool found, long leastReduced, boolean isComplete, long tours) {}

  /// Searches the subtrees that begin at the positions `first`, `first + stride`, … .
  ///
  /// @param limit reduced costs below it are wanted
  /// @param most batches to find before the search is given up
  /// @param mostTours tours to measure before it is given up
  Outcome run(
      BatchCosts costs,
      int first,
      int stride,
      long limit,
      int most,
      long mostTours,
      BatchClock.Slice slice) {
    var walk = new Walk(costs, limit, most, mostTours, slice);
    for (var position = first; position < orderAt.length && !walk.isGivenUp; position += stride) {
      walk.begin(position);
    }
    return new Outcome(walk.found, walk.leastReduced, !walk.isGivenUp, walk.tours);
  }

  private final class Walk {
    private final BatchCosts costs;
    private final boolean isPlain;
    private final long limit;
    private final int most;
    private final long mostTours;
    private final BatchClock.Slice slice;
    private final BatchPool found = new BatchPool();
    private final int[] batch = new int[orderAt.length];
    private final long[][] load = new long[orderAt.length + 1][problem.dimensions()];
    private int[][] candidates = new int[0][];
    private long[][] lower = new long[0][];
    private long leastReduced;
    private long tours;
    private boolean isGivenUp;

    Walk(BatchCosts costs, long limit, int most, long mostTours, BatchClock.Slice slice) {
      this.costs = costs;
      isPlain = costs.isShortestOnly();
      this.limit = limit;
      leastReduced = limit;
      this.most = most;
      this.mostTours = mostTours;
      this.slice = slice;
    }

    void begin(int position) {
      makeRoom(0);
      candidates[0][0] = position;
      lower[0][0] = 0;
      grow(0, 1, 0);
    }

    private void makeRoom(int depth) {
      if (depth == candidates.length) {
        candidates = Arrays.copyOf(candidates, depth + 1);
        lower = Arrays.copyOf(lower, depth + 1);
        candidates[depth] = new int[orderAt.length];
        lower[depth] = new long[orderAt.length];
      }
    }

    /// Measures the batch with each candidate, then goes on with each that may still lead below.
    private void grow(int depth, int count, long dual) {
      var here = candidates[depth];
      var measured = lower[depth];
      for (var c = 0; c < count; c++) {
        batch[depth] = orderAt[here[c]];
        measured[c] = Math.max(measured[c], costs.shortestMicros(batch, depth + 1));
        record(measured[c], dual + dualAt[here[c]], depth + 1);
        if (++tours % TOURS_A_LOOK == 0 && slice.share(tours, mostTours) >= 1) {
          isGivenUp = true;
        }
        if (isGivenUp) {
          return;
        }
      }
      for (var c = 0; c < count && !isGivenUp; c++) {
        goOn(depth, c, count, dual);
      }
    }

    private void record(long lowerMicros, long dual, int count) {
      if (lowerMicros - dual >= limit) {
        return;
      }
      var micros = isPlain ? lowerMicros : costs.micros(batch, count);
      if (micros - dual >= limit || micros >= BatchExtra.FORBIDDEN_MICROS) {
        return;
      }
      leastReduced = Math.min(leastReduced, micros - dual);
      found.add(batch, count, micros);
      isGivenUp |= found.size() >= most;
    }

    private void goOn(int depth, int c, int count, long dual) {
      var position = candidates[depth][c];
      var from = position + 1;
      if (from >= orderAt.length) {
        return;
      }
      var held = load[depth + 1];
      for (var d = 0; d < held.length; d++) {
        held[d] = load[depth][d] + sizeAt[position][d];
      }
      makeRoom(depth + 1);
      var next = candidates[depth + 1];
      var nextLower = lower[depth + 1];
      var own = lower[depth][c];
      var worth = dual + dualAt[position];
      var n = 0;
      var last = depth == 0 ? orderAt.length - from : count - c - 1;
      for (var i = 0; i < last; i++) {
        var other = depth == 0 ? from + i : candidates[depth][c + 1 + i];
        if (!fits(held, other)) {
          continue;
        }
        var least = depth == 0 ? own : Math.max(own, lower[depth][c + 1 + i]);
        if (least - worth - dualAt[other] - knapsack.most(from, held, other) < limit) {
          next[n] = other;
          nextLower[n] = least;
          n++;
        }
      }
      if (n > 0) {
        batch[depth] = orderAt[position];
        grow(depth + 1, n, worth);
      }
    }

    private boolean fits(long[] held, int position) {
      for (var d = 0; d < held.length; d++) {
        if (held[d] + sizeAt[position][d] > problem.capacity()[d]) {
          return false;
        }
      }
      return true;
    }
  }
}
