package org.owplanner.engine.wave.batch;

import java.util.Arrays;

/// A batching that is being changed: members, load and cost of each batch in flat arrays.
///
/// There are as many batches as orders, most of them empty; `openBatch` is one that is.
final class BatchState {
  final BatchingProblem problem;
  final int dimensions;
  final int[] batchOf;
  final int[][] members;
  final int[] count;
  final long[] load;
  final long[] micros;
  final double[] over;
  double overload;
  final long[] size;
  final int[] empty;
  int empties;
  long total;

  BatchState(BatchingProblem problem) {
    this.problem = problem;
    dimensions = problem.dimensions();
    var n = problem.orders();
    batchOf = new int[n];
    members = new int[n][4];
    count = new int[n];
    load = new long[n * dimensions];
    micros = new long[n];
    over = new double[n];
    empty = new int[n];
    size = new long[n * dimensions];
    for (var order = 0; order < n; order++) {
      System.arraycopy(problem.size()[order], 0, size, order * dimensions, dimensions);
    }
  }

  void set(Batching batching, BatchCosts costs) {
    Arrays.fill(count, 0);
    Arrays.fill(load, 0);
    Arrays.fill(micros, 0);
    Arrays.fill(over, 0);
    overload = 0;
    for (var order = 0; order < batchOf.length; order++) {
      put(order, batching.batchOf()[order]);
    }
    total = 0;
    empties = 0;
    for (var batch = count.length - 1; batch >= 0; batch--) {
      if (count[batch] == 0) {
        empty[empties++] = batch;
      } else {
        micros[batch] = costs.micros(members[batch], count[batch]);
        total += micros[batch];
      }
    }
  }

  private void put(int order, int batch) {
    if (count[batch] == members[batch].length) {
      members[batch] = Arrays.copyOf(members[batch], 2 * count[batch]);
    }
    members[batch][count[batch]++] = order;
    batchOf[order] = batch;
    for (var d = 0; d < dimensions; d++) {
      load[batch * dimensions + d] += size[order * dimensions + d];
    }
  }

  private void take(int order) {
    var batch = batchOf[order];
    var orders = members[batch];
    var at = 0;
    while (orders[at] != order) {
      at++;
    }
    orders[at] = orders[--count[batch]];
    for (var d = 0; d < dimensions; d++) {
      load[batch * dimensions + d] -= size[order * dimensions + d];
    }
  }

  /// An empty batch, to exchange with; there is none if every order is alone.
  int openBatch() {
    return empties == 0 ? -1 : empty[empties - 1];
  }

  /// Carries out an exchange whose costs are known.
  void apply(Exchange exchange) {
    var a = exchange.batchA;
    var b = exchange.batchB;
    if (count[b] == 0) {
      empties--;
    }
    for (var i = 0; i < exchange.fromA; i++) {
      take(exchange.ordersA[i]);
    }
    for (var i = 0; i < exchange.fromB; i++) {
      take(exchange.ordersB[i]);
    }
    for (var i = 0; i < exchange.fromA; i++) {
      put(exchange.ordersA[i], b);
    }
    for (var i = 0; i < exchange.fromB; i++) {
      put(exchange.ordersB[i], a);
    }
    total += exchange.deltaMicros;
    micros[a] = exchange.microsA;
    micros[b] = exchange.microsB;
    over[a] = exchange.overA;
    over[b] = exchange.overB;
    overload += exchange.deltaOver;
    if (count[a] == 0) {
      empty[empties++] = a;
    }
    if (count[b] == 0) {
      empty[empties++] = b;
    }
  }

  boolean isFeasible() {
    if (overload > 1e-9) {
      return false;
    }
    for (var batchOver : over) {
      if (batchOver > 0) {
        return false;
      }
    }
    return true;
  }

  Batching batching() {
    return Batching.of(batchOf);
  }
}
