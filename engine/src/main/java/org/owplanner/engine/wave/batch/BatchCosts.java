package org.owplanner.engine.wave.batch;

import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.layout.TourRouter;

/// What a batch costs; with scratch memory and a memory of past answers, for one thread.
final class BatchCosts {
  private static final int MOST_REMEMBERED = 1 << 17;
  private static final int REMEMBERED_AN_ORDER = 256;

  private final BatchingProblem problem;
  private final TourRouter router;
  private final TourRouter shortest;
  private final boolean hasMasks;
  private final boolean isShortestOnly;
  private final StopMasks masks;
  private final int[] aisles;
  private final int[] ysMm;
  private final long[] keys;
  private final long[] micros;

  BatchCosts(BatchingProblem problem) {
    this.problem = problem;
    router = problem.routing().router(problem.graph());
    aisles = new int[problem.stopAisle().length];
    ysMm = new int[problem.stopAisle().length];
    masks = new StopMasks(problem);
    shortest = RoutingPolicy.EXACT.router(problem.graph());
    isShortestOnly = problem.routing() == RoutingPolicy.EXACT && problem.extra() == BatchExtra.NONE;
    hasMasks = problem.routing() == RoutingPolicy.EXACT && masks.isUsable();
    var remembered =
        Integer.highestOneBit(
            Math.clamp((long) REMEMBERED_AN_ORDER * problem.orders(), 2, MOST_REMEMBERED));
    keys = new long[hasMasks ? 1 : remembered];
    micros = new long[keys.length];
  }

  /// Cost of a batch of the first `count` of these orders, in micro-units.
  long micros(int[] orders, int count) {
    if (hasMasks) {
      return priced(masks.lengthMm(orders, count), orders, count);
    }
    var key = key(orders, count);
    var slot = (int) (key >>> 32) & (keys.length - 1);
    if (keys[slot] != key) {
      keys[slot] = key;
      micros[slot] = routed(orders, count);
    }
    return micros[slot];
  }

  /// Whether a batch costs its shortest tour and set-up and nothing else.
  boolean isShortestOnly() {
    return isShortestOnly;
  }

  /// Cost of a batch with the shortest tour and no extras, which never falls by an order more: no
  /// batch costs less than this.
  long shortestMicros(int[] orders, int count) {
    if (isShortestOnly) {
      return micros(orders, count);
    }
    return masks.isUsable()
        ? walked(masks.lengthMm(orders, count))
        : walked(lengthMm(shortest, orders, count));
  }

  /// Cost of a batch by the router itself, past answers left aside.
  long routed(int[] orders, int count) {
    return priced(lengthMm(router, orders, count), orders, count);
  }

  private long lengthMm(TourRouter by, int[] orders, int count) {
    var stops = 0;
    for (var i = 0; i < count; i++) {
      var from = problem.firstStop()[orders[i]];
      var more = problem.firstStop()[orders[i] + 1] - from;
      System.arraycopy(problem.stopAisle(), from, aisles, stops, more);
      System.arraycopy(problem.stopYMm(), from, ysMm, stops, more);
      stops += more;
    }
    return by.lengthMm(aisles, ysMm, stops);
  }

  private long priced(long lengthMm, int[] orders, int count) {
    return walked(lengthMm) + problem.extra().micros(orders, count);
  }

  private long walked(long lengthMm) {
    return problem.microsPerTour() + lengthMm * problem.microsPerMetre() / 1_000;
  }

  /// A key of a set of orders, never 0 in practice: each order's own random bits, combined (Zobrist
  /// 1970).
  static long key(int[] orders, int count) {
    var key = 0L;
    for (var i = 0; i < count; i++) {
      key ^= bits(orders[i]);
    }
    return key;
  }

  /// The finalizer of SplitMix64 (Steele, Lea & Flood 2014).
  static long bits(int order) {
    var z = (order + 1L) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
