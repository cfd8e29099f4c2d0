package org.owplanner.engine.site.incompatibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Random small problems and their optimum by looking at every way to ship.
final class SmallNetworks {

  private SmallNetworks() {}

  /// A problem of this size in which three pairs of ten are incompatible.
  static MultiSourceProblem random(int sites, int customers, long seed) {
    var random = new SplittableRandom(seed);
    var pairs = new ArrayList<Integer>();
    for (var a = 0; a < customers; a++) {
      for (var b = a + 1; b < customers; b++) {
        if (random.nextInt(10) < 3) {
          pairs.add(a);
          pairs.add(b);
        }
      }
    }
    return new MultiSourceProblem(
        random.ints(sites, 3, 9).toArray(),
        random.longs(sites, 5, 60).toArray(),
        random.ints(customers, 1, 5).toArray(),
        random.longs((long) sites * customers, 1, 20).toArray(),
        pairs.stream().mapToInt(Integer::intValue).toArray());
  }

  /// The least cost of all ways to ship, `Long.MAX_VALUE` where none keeps the rules.
  static long optimum(MultiSourceProblem problem) {
    var shipped = new int[problem.customers()][problem.sites()];
    return search(problem, shipped, problem.capacity().clone(), 0, 0, problem.demand()[0], 0);
  }

  private static long search(
      MultiSourceProblem problem,
      int[][] shipped,
      int[] room,
      int customer,
      int site,
      int left,
      long cost) {
    if (left == 0) {
      return customer + 1 == problem.customers()
          ? cost
          : search(problem, shipped, room, customer + 1, 0, problem.demand()[customer + 1], cost);
    }
    if (site == problem.sites()) {
      return Long.MAX_VALUE;
    }
    var best = search(problem, shipped, room, customer, site + 1, left, cost);
    var own = site;
    var opens = Arrays.stream(shipped).allMatch(row -> row[own] == 0);
    if (isBarred(problem, shipped, customer, site)) {
      return best;
    }
    for (var part = 1; part <= Math.min(left, room[site]); part++) {
      shipped[customer][site] = part;
      room[site] -= part;
      var added =
          part * problem.unitCost()[customer * problem.sites() + site]
              + (opens ? problem.openingCost()[site] : 0);
      best =
          Math.min(
              best, search(problem, shipped, room, customer, site + 1, left - part, cost + added));
      room[site] += part;
      shipped[customer][site] = 0;
    }
    return best;
  }

  private static boolean isBarred(
      MultiSourceProblem problem, int[][] shipped, int customer, int site) {
    var pairs = problem.incompatiblePairs();
    for (var k = 0; k < pairs.length; k += 2) {
      if ((pairs[k] == customer && shipped[pairs[k + 1]][site] > 0)
          || (pairs[k + 1] == customer && shipped[pairs[k]][site] > 0)) {
        return true;
      }
    }
    return false;
  }
}
