package org.owplanner.engine.site.incompatibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Works out what shipments cost and whether they keep the problem's rules, from the problem alone.
public final class ShipmentsCheck {

  private ShipmentsCheck() {}

  /// Opening costs of the sites that ship and the costs of all units, `Σ f + Σ c x`.
  public static long cost(MultiSourceProblem problem, Shipments shipments) {
    var cost = 0L;
    var open = new HashSet<Integer>();
    for (var k = 0; k < shipments.count(); k++) {
      var site = shipments.site()[k];
      cost +=
          shipments.quantity()[k]
              * problem.unitCost()[shipments.customer()[k] * problem.sites() + site];
      if (open.add(site)) {
        cost += problem.openingCost()[site];
      }
    }
    return cost;
  }

  /// Whether every customer gets its demand, no site ships more than it can, and no site serves two
  /// customers of an incompatible pair.
  public static boolean isFeasible(MultiSourceProblem problem, Shipments shipments) {
    var got = new long[problem.customers()];
    var shipped = new long[problem.sites()];
    Map<Integer, Set<Integer>> sitesOf = new HashMap<>();
    for (var k = 0; k < shipments.count(); k++) {
      var customer = shipments.customer()[k];
      var site = shipments.site()[k];
      if (shipments.quantity()[k] <= 0) {
        return false;
      }
      got[customer] += shipments.quantity()[k];
      shipped[site] += shipments.quantity()[k];
      sitesOf.computeIfAbsent(customer, _ -> new HashSet<>()).add(site);
    }
    for (var customer = 0; customer < problem.customers(); customer++) {
      if (got[customer] != problem.demand()[customer]) {
        return false;
      }
    }
    for (var site = 0; site < problem.sites(); site++) {
      if (shipped[site] > problem.capacity()[site]) {
        return false;
      }
    }
    var pairs = problem.incompatiblePairs();
    for (var k = 0; k < pairs.length; k += 2) {
      for (var site : sitesOf.getOrDefault(pairs[k], Set.of())) {
        if (sitesOf.getOrDefault(pairs[k + 1], Set.of()).contains(site)) {
          return false;
        }
      }
    }
    return true;
  }
}
