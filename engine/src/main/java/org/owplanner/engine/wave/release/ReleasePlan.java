package org.owplanner.engine.wave.release;

/// Which orders are released and which aisles are visited for them.
public final class ReleasePlan {

  private final int[] orders;
  private final int[] aisles;
  private final int units;

  private ReleasePlan(int[] orders, int[] aisles, int units) {
    this.orders = orders;
    this.aisles = aisles;
    this.units = units;
  }

  /// A plan.
  ///
  /// @param orders released, ascending
  /// @param aisles visited, ascending
  /// @param units of all released orders
  public static ReleasePlan of(int[] orders, int[] aisles, int units) {
    return new ReleasePlan(orders.clone(), aisles.clone(), units);
  }

  /// A plan that releases nothing and visits nothing.
  public static ReleasePlan empty() {
    return new ReleasePlan(new int[0], new int[0], 0);
  }

  /// The released orders, ascending.
  public int[] orders() {
    return orders.clone();
  }

  /// The visited aisles, ascending.
  public int[] aisles() {
    return aisles.clone();
  }

  /// The units of all released orders.
  public int units() {
    return units;
  }

  /// How many aisles are visited.
  public int visited() {
    return aisles.length;
  }

  /// Units an aisle visited, 0 where none is visited.
  public double unitsPerAisle() {
    return aisles.length == 0 ? 0 : units / (double) aisles.length;
  }

  /// Whether this plan picks more units an aisle than another; any plan is better than an empty
  /// one.
  public boolean isBetterThan(ReleasePlan other) {
    if (aisles.length == 0 || other.aisles.length == 0) {
      return aisles.length > other.aisles.length;
    }
    return (long) units * other.aisles.length > (long) other.units * aisles.length;
  }
}
