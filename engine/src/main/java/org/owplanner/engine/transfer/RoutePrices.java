package org.owplanner.engine.transfer;

import java.util.Arrays;

/// What shared rows cost while plans of single goods are sought, and which trips are closed.
///
/// @param shared the rows
/// @param rowMicros micros by row; of days of space those of all later days are included
/// @param isClosed trips that nothing may go on, but what is pinned
record RoutePrices(SharedRows shared, double[] rowMicros, boolean[] isClosed) {

  static RoutePrices none(SharedRows shared) {
    return new RoutePrices(shared, new double[shared.size()], new boolean[shared.trips()]);
  }

  RoutePrices closed(int trip) {
    var closed = isClosed.clone();
    closed[trip] = true;
    return new RoutePrices(shared, rowMicros, closed);
  }

  RoutePrices with(boolean[] closed) {
    return new RoutePrices(shared, rowMicros, closed);
  }

  boolean isOpen(Route route) {
    var second = route.second();
    return !isClosed[route.first().index()] && (second == null || !isClosed[second.index()]);
  }

  double mm3Micros(Route route) {
    return shared.mm3Micros(route, rowMicros);
  }

  double gramMicros(Route route) {
    return shared.gramMicros(route, rowMicros);
  }

  double of(GoodsPlan plan) {
    return plan.pricedMicros(rowMicros);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(rowMicros);
  }
}
