package org.owplanner.engine.transfer;

import java.util.List;

/// A route that a SKU may take under prices, with the cases on it while moves are sought.
final class CurveOption {

  /// Routes kept from a sender to a receiver.
  private static final int MOST_OF_PAIR = 4;

  final int sender;
  final int receiver;
  final Route route;
  final double caseMicros;
  final int most;
  int cases;

  private CurveOption(int sender, int receiver, Route route, double caseMicros, int most) {
    this.sender = sender;
    this.receiver = receiver;
    this.route = route;
    this.caseMicros = caseMicros;
    this.most = most;
  }

  /// Adds the cheapest routes from a sender to a receiver by which a first case pays, each earlier
  /// than all cheaper ones.
  static void addBest(
      SkuMoves moves, int sender, int receiver, RoutePrices prices, List<CurveOption> into) {
    var routes = moves.routesBetween(sender, receiver);
    var micros = new double[routes.size()];
    for (var k = 0; k < micros.length; k++) {
      var route = routes.get(k);
      micros[k] =
          prices.isOpen(route)
              ? moves.hopeMicros(sender, receiver, route, prices)
              : Double.MAX_VALUE;
    }
    for (var kept = 0; kept < MOST_OF_PAIR; kept++) {
      var best = -1;
      for (var k = 0; k < micros.length; k++) {
        if (micros[k] < (best < 0 ? Double.MAX_VALUE : micros[best])) {
          best = k;
        }
      }
      if (best < 0) {
        return;
      }
      var route = routes.get(best);
      var most = moves.mostCases(sender, route, prices);
      if (most == 0) {
        micros[best] = Double.MAX_VALUE;
        kept--;
        continue;
      }
      into.add(new CurveOption(sender, receiver, route, micros[best], most));
      for (var k = 0; k < micros.length; k++) {
        micros[k] = isNoEarlier(routes.get(k), route) ? Double.MAX_VALUE : micros[k];
      }
    }
  }

  private static boolean isNoEarlier(Route route, Route than) {
    for (var r = 0; r < route.periods().length; r++) {
      if (route.periods()[r] < than.periods()[r]) {
        return false;
      }
    }
    return true;
  }
}
