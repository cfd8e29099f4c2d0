package org.owplanner.engine.layout;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.SplittableRandom;

/// Prints how long a router takes for a tour: 20 aisles of 42 bays, stops at random, microseconds
/// of processor time (the least of 100 rounds of 1,000 tours).
public final class RouterSpeed {
  private static final int TOURS = 1_000;
  private static final int ROUNDS = 100;

  private RouterSpeed() {}

  public static void main(String[] args) {
    System.out.println("policy,blocks,stops,micros_a_tour,mean_metres");
    for (var policy : RoutingPolicy.values()) {
      for (var blocks = 1; blocks <= 3; blocks++) {
        var router = policy.router(graph(blocks));
        for (var stops : new int[] {10, 30, 60}) {
          measure(policy, router, stops);
        }
      }
    }
  }

  private static AisleGraph graph(int blocks) {
    var xMm = new int[20];
    for (var i = 0; i < xMm.length; i++) {
      xMm[i] = 3_000 * i;
    }
    var yMm = new int[blocks + 1];
    for (var i = 0; i <= blocks; i++) {
      yMm[i] = 42_000 * i / blocks;
    }
    return new AisleGraph(xMm, yMm, 0);
  }

  private static void measure(RoutingPolicy policy, TourRouter router, int stops) {
    var random = new SplittableRandom(1);
    var aisles = new int[TOURS][stops];
    var ysMm = new int[TOURS][stops];
    for (var tour = 0; tour < TOURS; tour++) {
      for (var i = 0; i < stops; i++) {
        aisles[tour][i] = random.nextInt(20);
        ysMm[tour][i] = 500 + 1_000 * random.nextInt(42);
      }
    }
    var clock = ManagementFactory.getThreadMXBean();
    var leastNanos = Long.MAX_VALUE;
    var sumMm = 0L;
    for (var round = 0; round < ROUNDS; round++) {
      var start = clock.getCurrentThreadCpuTime();
      sumMm = 0;
      for (var tour = 0; tour < TOURS; tour++) {
        sumMm += router.lengthMm(aisles[tour], ysMm[tour], stops);
      }
      leastNanos = Math.min(leastNanos, clock.getCurrentThreadCpuTime() - start);
    }
    System.out.printf(
        Locale.ROOT,
        "%s,%d,%d,%.2f,%.1f%n",
        policy,
        router.graph().blockCount(),
        stops,
        leastNanos / 1e3 / TOURS,
        sumMm / 1e3 / TOURS);
  }
}
