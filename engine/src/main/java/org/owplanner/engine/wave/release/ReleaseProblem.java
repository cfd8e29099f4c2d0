package org.owplanner.engine.wave.release;

/// Orders that might be released, and aisles they might be picked from.
///
/// Choose orders O and aisles A, at least one, so that for every item Σ_{o∈O} units(o, i) ≤ Σ_{a∈A}
/// stock(a, i) and smallest ≤ Σ_{o∈O} units(o) ≤ largest; maximise Σ_{o∈O} units(o) ÷ |A|, the
/// units picked an aisle visited (SBPO challenge 2025, wave order picking).
///
/// @param items how many items there are; they count from 0
/// @param orders units of each item in each order; an order is released as a whole
/// @param aisles stock of each item in each aisle
/// @param smallestUnits fewest units of the wave
/// @param largestUnits most units of the wave
public record ReleaseProblem(
    int items, ItemRows orders, ItemRows aisles, int smallestUnits, int largestUnits) {

  private static final long MOST_UNITS = Integer.MAX_VALUE / 2;

  public ReleaseProblem {
    if (orders.largestItem() >= items || aisles.largestItem() >= items) {
      throw new IllegalArgumentException(
          "The items count from 0 to %d, but an order or aisle names item %d."
              .formatted(items - 1, Math.max(orders.largestItem(), aisles.largestItem())));
    }
    if (smallestUnits < 0 || largestUnits < smallestUnits) {
      throw new IllegalArgumentException(
          "The wave's size (%d to %d units) must not be negative, nor its least above its most."
              .formatted(smallestUnits, largestUnits));
    }
    var sum = 0L;
    for (var order = 0; order < orders.rows(); order++) {
      sum += orders.sum(order);
    }
    if (sum > MOST_UNITS) {
      throw new IllegalArgumentException(
          "The orders hold %d units, more than can be planned at once (%d)."
              .formatted(sum, MOST_UNITS));
    }
  }

  /// Whether a plan keeps all rules, computed from nothing but the definition.
  public boolean isFeasible(ReleasePlan plan) {
    var left = new long[items];
    var visited = new boolean[aisles.rows()];
    var released = new boolean[orders.rows()];
    for (var aisle : plan.aisles()) {
      if (visited[aisle]) {
        return false;
      }
      visited[aisle] = true;
      for (var e = aisles.start(aisle); e < aisles.start(aisle + 1); e++) {
        left[aisles.item(e)] += aisles.units(e);
      }
    }
    var units = 0L;
    for (var order : plan.orders()) {
      if (released[order]) {
        return false;
      }
      released[order] = true;
      for (var e = orders.start(order); e < orders.start(order + 1); e++) {
        left[orders.item(e)] -= orders.units(e);
        units += orders.units(e);
        if (left[orders.item(e)] < 0) {
          return false;
        }
      }
    }
    return plan.aisles().length > 0
        && units == plan.units()
        && units >= smallestUnits
        && units <= largestUnits;
  }
}
