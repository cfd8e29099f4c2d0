package org.owplanner.engine.site.incompatibility;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// Sites in the order of what they cost each customer, and of how near they are to each other.
///
/// Two sites are near where some customers are cheap from both: the mean of the five least `cⱼᵢ +
/// cⱼₖ`.
final class NearSites {
  private static final int SHARED = 5;

  /// Customers that tell how near two sites are, at least, taken evenly where there are more.
  private static final int LOOKED_AT = 1_000;

  /// Sites by customer, cheapest unit first.
  final int[][] ofCustomer;

  /// Other sites by site, nearest first.
  final int[][] ofSite;

  /// Customers by site, cheapest unit first.
  final int[][] customersOf;

  NearSites(MultiSourceProblem problem) {
    var sites = problem.sites();
    var customers = problem.customers();
    var unitCost = problem.unitCost();
    ofCustomer = new int[customers][];
    for (var customer = 0; customer < customers; customer++) {
      var row = customer * sites;
      ofCustomer[customer] = sorted(sites, site -> unitCost[row + site]);
    }
    customersOf = new int[sites][];
    ofSite = new int[sites][];
    for (var site = 0; site < sites; site++) {
      var own = site;
      customersOf[site] = sorted(customers, customer -> unitCost[customer * sites + own]);
      var apart = new long[sites];
      for (var other = 0; other < sites; other++) {
        apart[other] = other == own ? -1 : apart(problem, own, other);
      }
      var near = sorted(sites, other -> apart[other]);
      ofSite[site] = Arrays.copyOfRange(near, 1, sites);
    }
  }

  private static long apart(MultiSourceProblem problem, int site, int other) {
    var least = new long[SHARED];
    Arrays.fill(least, Long.MAX_VALUE / (2 * SHARED));
    var step = Math.max(1, problem.customers() / LOOKED_AT);
    for (var customer = 0; customer < problem.customers(); customer += step) {
      var row = customer * problem.sites();
      var sum = problem.unitCost()[row + site] + problem.unitCost()[row + other];
      var k = SHARED - 1;
      if (sum >= least[k]) {
        continue;
      }
      while (k > 0 && least[k - 1] > sum) {
        least[k] = least[k - 1];
        k--;
      }
      least[k] = sum;
    }
    return Arrays.stream(least).sum();
  }

  private static int[] sorted(int count, ToLongFunction<Integer> key) {
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparingLong(key))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
