package org.owplanner.engine.layout;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.SplittableRandom;

/// Prints how many tours a second a router measures, and how much longer its tours are than the
/// shortest ones over the same stops: aisles of 42 bays, stops at random, processor time of one
/// thread (the least of 60 rounds of 1,000 tours after 20 rounds to warm up).
public final class RouterSpeed {
  private static final int TOURS = 1_000;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 80;
  private static final int BAYS = 42;

  private RouterSpeed() {}

  public static void main(String[] args) {
    System.out.println("blocks,aisles,stops,policy,tours_a_second,mean_metres,longer_percent");
    for (var blocks = 1; blocks <= 2; blocks++) {
      for (var aisles : new int[] {10, 30}) {
        for (var stops : new int[] {5, 15, 30}) {
          var shortestMm = 0L;
          for (var policy : RoutingPolicy.values()) {
            var mm = measure(policy, graph(aisles, blocks), stops, shortestMm);
            shortestMm = policy == RoutingPolicy.EXACT ? mm : shortestMm;
          }
        }
      }
    }
  }

  private static AisleGraph graph(int aisles, int blocks) {
    var xMm = new int[aisles];
    for (var i = 0; i < xMm.length; i++) {
      xMm[i] = 3_000 * i;
    }
    var yMm = new int[blocks + 1];
    for (var i = 0; i <= blocks; i++) {
      yMm[i] = 1_000 * BAYS * i / blocks;
    }
    return new AisleGraph(xMm, yMm, 0);
  }

  private static long measure(RoutingPolicy policy, AisleGraph graph, int stops, long shortestMm) {
    var random = new SplittableRandom(1);
    var aisles = new int[TOURS][stops];
    var ysMm = new int[TOURS][stops];
    for (var tour = 0; tour < TOURS; tour++) {
      for (var i = 0; i < stops; i++) {
        aisles[tour][i] = random.nextInt(graph.aisleCount());
        ysMm[tour][i] = 500 + 1_000 * random.nextInt(BAYS);
      }
    }
    var router = policy.router(graph);
    var clock = ManagementFactory.getThreadMXBean();
    var leastNanos = Long.MAX_VALUE;
    var sumMm = 0L;
    for (var round = 0; round < ROUNDS; round++) {
      var start = clock.getCurrentThreadCpuTime();
      sumMm = 0;
      for (var tour = 0; tour < TOURS; tour++) {
        sumMm += router.lengthMm(aisles[tour], ysMm[tour], stops);
      }
      var nanos = clock.getCurrentThreadCpuTime() - start;
      leastNanos = round < WARM_UP ? leastNanos : Math.min(leastNanos, nanos);
    }
    System.out.printf(
        Locale.ROOT,
        "%d,%d,%d,%s,%.0f,%.1f,%.1f%n",
        graph.blockCount(),
        graph.aisleCount(),
        stops,
        policy,
        TOURS * 1e9 / leastNanos,
        sumMm / 1e3 / TOURS,
        shortestMm == 0 ? 0 : 100.0 * sumMm / shortestMm - 100);
    return sumMm;
  }
}
