package org.owplanner.engine.transfer;

import org.jspecify.annotations.Nullable;

/// What shared rows cost while plans of single goods are sought, and which trips are closed.
final class RoutePrices {

  private final double[] rowMicros;
  private final boolean[] isClosed;
  private final double[] mm3Micros;
  private final double[] gramMicros;
  private @Nullable TripRoom room;

  /// @param shared the rows
  /// @param rowMicros micros by row; of days of space those of all later days are included
  /// @param isClosed trips that nothing may go on, but what is pinned
  RoutePrices(SharedRows shared, double[] rowMicros, boolean[] isClosed) {
    this.rowMicros = rowMicros;
    this.isClosed = isClosed;
    var routes = shared.network().routes();
    mm3Micros = new double[routes.size()];
    gramMicros = new double[routes.size()];
    for (var route : routes) {
      mm3Micros[route.index()] = shared.mm3Micros(route, rowMicros);
      gramMicros[route.index()] = shared.gramMicros(route, rowMicros);
    }
  }

  /// The same for plans that take no more room than a plan leaves.
  RoutePrices within(PlanState state) {
    room = new TripRoom(state);
    return this;
  }

  /// Pieces that goods may put on a route.
  int mostPieces(int goods, Route route, long mm3, long grams) {
    return room == null ? Integer.MAX_VALUE : room.pieces(goods, route, mm3, grams);
  }

  /// Micros by row. Not to be changed.
  double[] rowMicros() {
    return rowMicros;
  }

  boolean isOpen(Route route) {
    var second = route.second();
    return !isClosed[route.first().index()] && (second == null || !isClosed[second.index()]);
  }

  double mm3Micros(Route route) {
    return mm3Micros[route.index()];
  }

  double gramMicros(Route route) {
    return gramMicros[route.index()];
  }

  double of(GoodsPlan plan) {
    return plan.pricedMicros(rowMicros);
  }
}
