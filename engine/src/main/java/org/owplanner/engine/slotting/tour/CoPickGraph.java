package org.owplanner.engine.slotting.tour;

import java.util.Arrays;

/// How often goods are ordered together: the neighbours of node n are `other[start[n]]` to
/// `other[start[n + 1] − 1]`, with their weights.
///
/// @param degree sum of a node's weights, those within a merged node included
record CoPickGraph(int[] start, int[] other, double[] weight, double[] degree) {

  private static final int FEWEST_ORDERS = 2;

  /// The graph of sorted pairs; what happened only once is left out.
  static CoPickGraph of(int nodes, long[] sortedPairs) {
    var keys = new long[sortedPairs.length];
    var weights = new double[sortedPairs.length];
    var count = 0;
    for (var i = 0; i < sortedPairs.length; ) {
      var end = i;
      while (end < sortedPairs.length && sortedPairs[end] == sortedPairs[i]) {
        end++;
      }
      if (end - i >= FEWEST_ORDERS) {
        keys[count] = sortedPairs[i];
        weights[count++] = end - i;
      }
      i = end;
    }
    return of(nodes, Arrays.copyOf(keys, count), weights, new double[nodes]);
  }

  private static CoPickGraph of(int nodes, long[] pairs, double[] weights, double[] within) {
    var start = new int[nodes + 1];
    var degree = within.clone();
    for (var i = 0; i < pairs.length; i++) {
      start[one(pairs[i]) + 1]++;
      start[two(pairs[i]) + 1]++;
      degree[one(pairs[i])] += weights[i];
      degree[two(pairs[i])] += weights[i];
    }
    for (var node = 0; node < nodes; node++) {
      start[node + 1] += start[node];
    }
    var next = Arrays.copyOf(start, nodes);
    var other = new int[2 * pairs.length];
    var weight = new double[other.length];
    for (var i = 0; i < pairs.length; i++) {
      var one = one(pairs[i]);
      var two = two(pairs[i]);
      weight[next[one]] = weights[i];
      other[next[one]++] = two;
      weight[next[two]] = weights[i];
      other[next[two]++] = one;
    }
    return new CoPickGraph(start, other, weight, degree);
  }

  private static int one(long pair) {
    return (int) (pair >>> 32);
  }

  private static int two(long pair) {
    return (int) pair;
  }

  int nodes() {
    return degree.length;
  }

  /// The graph of families: weights between them are summed, those within count for the degree.
  CoPickGraph merged(int[] label, int families) {
    var within = new double[families];
    var sums = new java.util.TreeMap<Long, Double>();
    for (var node = 0; node < label.length; node++) {
      for (var edge = start[node]; edge < start[node + 1]; edge++) {
        var a = label[node];
        var b = label[other[edge]];
        if (a == b) {
          within[a] += weight[edge];
        } else if (a < b) {
          sums.merge((long) a << 32 | b, weight[edge], Double::sum);
        }
      }
      within[label[node]] += degree[node] - outside(node);
    }
    var pairs = new long[sums.size()];
    var weights = new double[pairs.length];
    var i = 0;
    for (var entry : sums.entrySet()) {
      pairs[i] = entry.getKey();
      weights[i++] = entry.getValue();
    }
    return of(families, pairs, weights, within);
  }

  private double outside(int node) {
    var sum = 0.0;
    for (var edge = start[node]; edge < start[node + 1]; edge++) {
      sum += weight[edge];
    }
    return sum;
  }
}
