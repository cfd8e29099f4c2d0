package org.owplanner.engine.site.location;

import java.util.Arrays;

/// Works out what a plan costs and whether it keeps the problem's rules, from the problem alone.
public final class LocationCheck {

  private static final double CLOSE = 1e-9;

  private LocationCheck() {}

  /// Fixed costs of the open sites and the costs of all shares, `Σ f y + Σ c x`.
  public static double cost(LocationProblem problem, LocationPlan plan) {
    var cost = 0.0;
    for (var site = 0; site < problem.sites(); site++) {
      cost += plan.isOpen()[site] ? problem.fixedCost()[site] : 0;
    }
    for (var k = 0; k < plan.customer().length; k++) {
      var arc = arc(problem, plan.customer()[k], plan.site()[k]);
      cost += arc < 0 ? Double.POSITIVE_INFINITY : plan.share()[k] * problem.arcCost()[arc];
    }
    return cost;
  }

  /// Whether the plan keeps all rules, loads and shares to 9 digits.
  public static boolean isFeasible(LocationProblem problem, LocationPlan plan) {
    var served = new double[problem.customers()];
    var load = new double[problem.sites()];
    for (var k = 0; k < plan.customer().length; k++) {
      var customer = plan.customer()[k];
      var site = plan.site()[k];
      var share = plan.share()[k];
      if (arc(problem, customer, site) < 0
          || !plan.isOpen()[site]
          || !(share > 0)
          || (problem.isSingleSource() && share != 1)) {
        return false;
      }
      served[customer] += share;
      load[site] += share * problem.demand()[customer];
    }
    return Arrays.stream(served).allMatch(share -> Math.abs(share - 1) <= CLOSE)
        && keepsSites(problem, plan.isOpen(), load);
  }

  private static boolean keepsSites(LocationProblem problem, boolean[] isOpen, double[] load) {
    var open = 0;
    var isGroupOpen = new boolean[Arrays.stream(problem.group()).max().orElse(0) + 1];
    for (var site = 0; site < problem.sites(); site++) {
      var forced = problem.forced()[site];
      if (load[site] > problem.capacity()[site] * (1 + CLOSE)
          || forced == (isOpen[site] ? LocationProblem.CLOSED : LocationProblem.OPEN)) {
        return false;
      }
      if (isOpen[site]) {
        open++;
        var group = problem.group()[site];
        if (group >= 0 && isGroupOpen[group]) {
          return false;
        }
        if (group >= 0) {
          isGroupOpen[group] = true;
        }
      }
    }
    return open <= problem.mostOpen();
  }

  private static int arc(LocationProblem problem, int customer, int site) {
    for (var arc = problem.firstArc()[customer]; arc < problem.firstArc()[customer + 1]; arc++) {
      if (problem.arcSite()[arc] == site) {
        return arc;
      }
    }
    return -1;
  }
}
