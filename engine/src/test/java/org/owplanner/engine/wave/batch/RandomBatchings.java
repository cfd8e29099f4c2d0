package org.owplanner.engine.wave.batch;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.RoutingPolicy;

/// Random small batching problems, and their optima by trying all partitions.
final class RandomBatchings {
  private final SplittableRandom random;

  RandomBatchings(long seed) {
    random = new SplittableRandom(seed);
  }

  BatchingProblem next(int orders, int blocks, RoutingPolicy routing) {
    return next(orders, blocks, routing, BatchExtra.NONE);
  }

  BatchingProblem next(int orders, int blocks, RoutingPolicy routing, BatchExtra extra) {
    var xs = new int[random.nextInt(2, 7)];
    for (var i = 1; i < xs.length; i++) {
      xs[i] = xs[i - 1] + random.nextInt(1, 6) * 1_000;
    }
    var ys = new int[blocks + 1];
    for (var i = 1; i <= blocks; i++) {
      ys[i] = ys[i - 1] + random.nextInt(5, 20) * 1_000;
    }
    var graph = new AisleGraph(xs, ys, random.nextInt(xs.length));
    var dimensions = random.nextInt(1, 4);
    var firstStop = new int[orders + 1];
    var size = new long[orders][dimensions];
    for (var order = 0; order < orders; order++) {
      firstStop[order + 1] = firstStop[order] + random.nextInt(1, 5);
      for (var d = 0; d < dimensions; d++) {
        size[order][d] = random.nextInt(0, 40) + (d == 0 ? 10L : 0L);
      }
    }
    var aisles = random.ints(firstStop[orders], 0, xs.length).toArray();
    var stopYs = random.ints(firstStop[orders], 0, ys[blocks] + 1).toArray();
    var capacity = new long[dimensions];
    Arrays.fill(capacity, random.nextInt(60, 140));
    return new BatchingProblem(
        graph, routing, firstStop, aisles, stopYs, size, capacity, 1_700, 9_000, extra);
  }

  /// The least cost of any batching, by trying all; of up to nine orders.
  static long optimumMicros(BatchingProblem problem) {
    return optimumMicros(problem, new BatchCosts(problem), new int[problem.orders()], 0, 0);
  }

  private static long optimumMicros(
      BatchingProblem problem, BatchCosts costs, int[] labels, int order, int used) {
    if (order == labels.length) {
      var batching = Batching.of(labels);
      return batching.isFeasible(problem) ? batching.micros(costs) : Long.MAX_VALUE;
    }
    var least = Long.MAX_VALUE;
    for (var label = 0; label <= used; label++) {
      labels[order] = label;
      least =
          Math.min(
              least,
              optimumMicros(problem, costs, labels, order + 1, label == used ? used + 1 : used));
    }
    labels[order] = 0;
    return least;
  }
}
