package org.owplanner.engine.site.incompatibility;

import java.util.Arrays;

/// The graph of incompatible customers: neighbours in lists, and pairs in a bit matrix.
final class Incompatibilities {

  /// With whom each customer must not share a site, ascending, each once.
  final int[][] of;

  private final long[] bits;
  private final int customers;

  Incompatibilities(MultiSourceProblem problem) {
    customers = problem.customers();
    bits = new long[(int) (((long) customers * customers + 63) >> 6)];
    var pairs = problem.incompatiblePairs();
    var degree = new int[customers];
    for (var k = 0; k < pairs.length; k += 2) {
      if (!areIncompatible(pairs[k], pairs[k + 1])) {
        mark(pairs[k], pairs[k + 1]);
        mark(pairs[k + 1], pairs[k]);
        degree[pairs[k]]++;
        degree[pairs[k + 1]]++;
      }
    }
    of = new int[customers][];
    for (var customer = 0; customer < customers; customer++) {
      of[customer] = new int[degree[customer]];
    }
    Arrays.fill(degree, 0);
    for (var a = 0; a < customers; a++) {
      for (var b = 0; b < customers; b++) {
        if (areIncompatible(a, b)) {
          of[a][degree[a]++] = b;
        }
      }
    }
  }

  private void mark(int a, int b) {
    var bit = (long) a * customers + b;
    bits[(int) (bit >> 6)] |= 1L << bit;
  }

  /// Whether two customers must not share a site.
  boolean areIncompatible(int a, int b) {
    var bit = (long) a * customers + b;
    return (bits[(int) (bit >> 6)] >>> bit & 1) != 0;
  }
}
