package org.owplanner.engine.wave.batch;

import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.RoutingPolicy;

/// Orders that are each picked whole in one tour, so that all tours together cost least.
///
/// A batch B of orders is picked in one tour from the depot through all their stops and back. It
/// may hold no more than `capacity[d]` of each dimension d and costs
///
/// c(B) = `microsPerTour` + ⌊length(B) in mm · `microsPerMetre` ÷ 1000⌋ + extra(B)
///
/// in micro-units of the plan's currency, where the warehouse's routing gives the length. Choose
/// batches that hold every order once with the least Σ c(B) (Henn & Wäscher 2012, «Tabu search
/// heuristics for the order batching problem in manual order picking systems», European Journal of
/// Operational Research 222(3)).
///
/// @param graph where people walk
/// @param routing how they are routed
/// @param firstStop index of each order's first stop, with the number of stops as last element
/// @param stopAisle the aisle of each stop
/// @param stopYMm the position of each stop along its aisle
/// @param size what each order takes, by order and dimension
/// @param capacity what a batch takes at most, by dimension
/// @param microsPerMetre price of a metre of walking
/// @param microsPerTour price of a tour besides its length
/// @param extra what a batch costs beyond that
public record BatchingProblem(
    AisleGraph graph,
    RoutingPolicy routing,
    int[] firstStop,
    int[] stopAisle,
    int[] stopYMm,
    long[][] size,
    long[] capacity,
    long microsPerMetre,
    long microsPerTour,
    BatchExtra extra) {

  /// Throws an IllegalArgumentException that names the first thing that is off.
  public BatchingProblem {
    if (firstStop.length != size.length + 1
        || firstStop[size.length] != stopAisle.length
        || stopYMm.length != stopAisle.length) {
      throw new IllegalArgumentException(
          "The arrays of a batching (%d orders, %d starts, %d aisles, %d positions) do not fit together."
              .formatted(size.length, firstStop.length, stopAisle.length, stopYMm.length));
    }
    if (capacity.length == 0) {
      throw new IllegalArgumentException(
          "The dimensions of capacity (0) must be at least 1. Give the most orders of a tour.");
    }
    if (microsPerMetre < 0 || microsPerTour < 0) {
      throw new IllegalArgumentException(
          "The prices of a tour (%d a metre, %d a tour) must not be negative."
              .formatted(microsPerMetre, microsPerTour));
    }
    for (var i = 0; i < stopAisle.length; i++) {
      if (!graph.holds(stopAisle[i], stopYMm[i])) {
        throw new IllegalArgumentException(
            "The stop %d (aisle %d, y_mm %d) must lie on the %s."
                .formatted(i, stopAisle[i], stopYMm[i], graph));
      }
    }
    for (var order = 0; order < size.length; order++) {
      requireFits(order, size[order], capacity);
    }
  }

  private static void requireFits(int order, long[] size, long[] capacity) {
    if (size.length != capacity.length) {
      throw new IllegalArgumentException(
          "The sizes of order %d (%d) must be as many as the capacities (%d)."
              .formatted(order, size.length, capacity.length));
    }
    for (var d = 0; d < capacity.length; d++) {
      if (size[d] < 0 || size[d] > capacity[d]) {
        throw new IllegalArgumentException(
            "The size of order %d in dimension %d (%d) must be from 0 to the capacity (%d). Cut the order into tours of its own before it is batched."
                .formatted(order, d, size[d], capacity[d]));
      }
    }
  }

  /// Number of orders.
  public int orders() {
    return size.length;
  }

  /// Number of dimensions of capacity.
  public int dimensions() {
    return capacity.length;
  }

  /// Number of stops of an order.
  public int stops(int order) {
    return firstStop[order + 1] - firstStop[order];
  }
}
