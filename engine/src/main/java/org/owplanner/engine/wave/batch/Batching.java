package org.owplanner.engine.wave.batch;

import java.util.Arrays;
import java.util.HashMap;

/// Which batch each order is in.
///
/// @param batchOf batch of each order, numbered without gaps in the sequence of their first orders
public record Batching(int[] batchOf) {

  /// The batching of any labels: orders with the same label share a batch.
  public static Batching of(int[] labels) {
    var number = new HashMap<Integer, Integer>();
    var batchOf = new int[labels.length];
    for (var order = 0; order < labels.length; order++) {
      var next = number.size();
      batchOf[order] = number.computeIfAbsent(labels[order], label -> next);
    }
    return new Batching(batchOf);
  }

  /// Number of batches.
  public int count() {
    return Arrays.stream(batchOf).max().orElse(-1) + 1;
  }

  /// The orders of each batch, ascending.
  public int[][] batches() {
    var sizes = new int[count()];
    for (var batch : batchOf) {
      sizes[batch]++;
    }
    var batches = new int[sizes.length][];
    Arrays.setAll(batches, batch -> new int[sizes[batch]]);
    for (var order = batchOf.length - 1; order >= 0; order--) {
      batches[batchOf[order]][--sizes[batchOf[order]]] = order;
    }
    return batches;
  }

  /// Whether no batch holds more than a tour takes.
  public boolean isFeasible(BatchingProblem problem) {
    var load = new long[count()][problem.dimensions()];
    for (var order = 0; order < batchOf.length; order++) {
      for (var d = 0; d < problem.dimensions(); d++) {
        load[batchOf[order]][d] += problem.size()[order][d];
        if (load[batchOf[order]][d] > problem.capacity()[d]) {
          return false;
        }
      }
    }
    return batchOf.length == problem.orders();
  }

  /// What all tours cost, in micro-units of the plan's currency.
  public long micros(BatchingProblem problem) {
    return micros(new BatchCosts(problem));
  }

  long micros(BatchCosts costs) {
    var micros = 0L;
    for (var batch : batches()) {
      micros += costs.routed(batch, batch.length);
    }
    return micros;
  }
}
