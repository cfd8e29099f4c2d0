package org.owplanner.engine.replenishment.policy;

/// The cheapest orders for demands that are known: each order covers whole periods, and is placed
/// where stock has run out.
///
/// Symbols: d(t) demand; K(t) cost of an order; h(t) cost of a unit carried from t to t + 1. With
/// F(0) = 0: F(t) = min over s ≤ t of F(s − 1) + K(s) + Σ over u from s to t of d(u)·(h(s) + … +
/// h(u − 1)). Source: Wagner and Whitin (1958), Dynamic version of the economic lot size model,
/// Management Science 5, pages 89–96, equation 7.
///
/// @param orders units ordered in each period
/// @param cost of orders and stock
public record WagnerWhitin(double[] orders, double cost) {

  /// The cheapest orders.
  ///
  /// @param demand d
  /// @param orderCost K, by period
  /// @param holding h, by period
  public static WagnerWhitin of(double[] demand, double[] orderCost, double[] holding) {
    var periods = demand.length;
    var least = new double[periods + 1];
    var last = new int[periods + 1];
    for (var t = 1; t <= periods; t++) {
      least[t] = Double.POSITIVE_INFINITY;
      var carried = 0.0;
      var units = 0.0;
      for (var s = t; s >= 1; s--) {
        carried += s < t ? holding[s - 1] * units : 0;
        units += demand[s - 1];
        var cost = least[s - 1] + carried + (units > 0 ? orderCost[s - 1] : 0);
        if (cost < least[t]) {
          least[t] = cost;
          last[t] = s;
        }
      }
    }
    var orders = new double[periods];
    for (var t = periods; t > 0; t = last[t] - 1) {
      for (var u = last[t]; u <= t; u++) {
        orders[last[t] - 1] += demand[u - 1];
      }
    }
    return new WagnerWhitin(orders, least[periods]);
  }
}
