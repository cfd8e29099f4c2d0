package org.owplanner.engine.wave.batch;

import java.util.Arrays;

/// Which orders share the most places with an order: sub-aisles of one block, each cut in half.
///
/// A place that many orders share tells little, so each counts the less the more orders have it.
final class AisleOverlaps {
  private static final int MOST_SHARERS = 400;

  private final int[][] placesOf;
  private final int[][] ordersAt;
  private final double[] score;
  private final int[] touched;

  AisleOverlaps(BatchingProblem problem) {
    var graph = problem.graph();
    var blocks = graph.blockCount();
    var count = new int[graph.aisleCount() * blocks * 2];
    placesOf = new int[problem.orders()][];
    for (var order = 0; order < problem.orders(); order++) {
      var places = new int[problem.stops(order)];
      for (var i = 0; i < places.length; i++) {
        var stop = problem.firstStop()[order] + i;
        var yMm = problem.stopYMm()[stop];
        var block = graph.blockOf(yMm);
        var middle2 = graph.crossAisleYMm(block) + graph.crossAisleYMm(block + 1);
        places[i] = (problem.stopAisle()[stop] * blocks + block) * 2 + (2 * yMm > middle2 ? 1 : 0);
      }
      placesOf[order] = Arrays.stream(places).sorted().distinct().toArray();
      for (var place : placesOf[order]) {
        count[place]++;
      }
    }
    ordersAt = new int[count.length][];
    Arrays.setAll(ordersAt, place -> new int[count[place]]);
    for (var order = problem.orders() - 1; order >= 0; order--) {
      for (var place : placesOf[order]) {
        ordersAt[place][--count[place]] = order;
      }
    }
    score = new double[problem.orders()];
    touched = new int[problem.orders()];
  }

  /// Puts the orders that share most into `found`, and returns how many; of places with many orders
  /// only some of them, spread evenly, are looked at.
  int most(int order, int[] found) {
    var count = 0;
    for (var place : placesOf[order]) {
      var sharers = ordersAt[place];
      var stride = Math.max(1, sharers.length / MOST_SHARERS);
      var weight = 1 + 1.0 / sharers.length;
      for (var i = order % stride; i < sharers.length; i += stride) {
        var other = sharers[i];
        if (other != order) {
          if (score[other] == 0) {
            touched[count++] = other;
          }
          score[other] += weight;
        }
      }
    }
    var keys = new long[count];
    for (var i = 0; i < count; i++) {
      var other = touched[i];
      var alike = score[other] / Math.max(placesOf[order].length, placesOf[other].length);
      keys[i] = -(long) (alike * 1_000_000) << 24 | other;
      score[other] = 0;
    }
    Arrays.sort(keys);
    var kept = Math.min(count, found.length);
    for (var i = 0; i < kept; i++) {
      found[i] = (int) (keys[i] & 0xFFFFFF);
    }
    return kept;
  }
}
