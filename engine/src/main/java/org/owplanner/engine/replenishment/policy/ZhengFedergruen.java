package org.owplanner.engine.replenishment.policy;

import java.util.ArrayList;
import java.util.List;

/// The best (s, S) policy for discrete demand at a fixed cost an order, and its cost a period: when
/// stock and orders together are at s or below, order up to S.
///
/// Symbols: K cost of an order; p(j) probability of a period's demand j; G(y) expected cost of a
/// period that begins with position y, here h·E(y − D)⁺ + b·E(D − y)⁺ for the demand D until an
/// order placed now has been sold from; m(0) = 1/(1 − p(0)), m(j) = Σ p(l)·m(j − l)/(1 − p(0)) the
/// renewal density; c(s, S) = (K + Σ over j < S − s of m(j)·G(S − j)) / Σ m(j). The search raises s
/// and S from the minimum of G on, and ends where G(S) > c. Source: Zheng and Federgruen (1991),
/// Finding optimal (s, S) policies is about as simple as evaluating a single policy, Operations
/// Research 39, pages 654–665, equations 2 to 6.
public final class ZhengFedergruen {

  private final double[] period;
  private final double[] untilSold;
  private final double orderCost;
  private final double holding;
  private final double penalty;
  private final List<Double> density = new ArrayList<>();

  /// The policy that was found.
  ///
  /// @param reorderUnits s
  /// @param upToUnits S
  /// @param cost a period
  public record Policy(int reorderUnits, int upToUnits, double cost) {}

  private ZhengFedergruen(
      double[] period, double[] untilSold, double orderCost, double holding, double penalty) {
    this.period = period;
    this.untilSold = untilSold;
    this.orderCost = orderCost;
    this.holding = holding;
    this.penalty = penalty;
  }

  /// The best policy; one that never orders where there is no demand.
  ///
  /// @param period probabilities of a period's demand of 0, 1, 2 … units
  /// @param untilSold the same of lead time and a period together; of a period without lead time
  /// @param orderCost K
  /// @param holding h, a unit in stock for a period
  /// @param penalty b, a unit short for a period
  public static Policy best(
      double[] period, double[] untilSold, double orderCost, double holding, double penalty) {
    return period[0] >= 1
        ? new Policy(-1, 0, 0)
        : new ZhengFedergruen(period, untilSold, orderCost, holding, penalty).search();
  }

  private Policy search() {
    var start = Newsvendor.level(untilSold, holding, penalty);
    var up = start;
    var s = start - 1;
    while (cost(s, up) > periodCost(s)) {
      s--;
    }
    var best = cost(s, up);
    for (var candidate = up + 1; periodCost(candidate) <= best; candidate++) {
      if (cost(s, candidate) < best) {
        up = candidate;
        while (cost(s, up) <= periodCost(s + 1)) {
          s++;
        }
        best = cost(s, up);
      }
    }
    return new Policy(s, up, best);
  }

  /// c(s, S): what a cycle costs by the periods that it lasts.
  private double cost(int s, int up) {
    var cost = orderCost;
    var periods = 0.0;
    for (var j = 0; j < up - s; j++) {
      cost += density(j) * periodCost(up - j);
      periods += density(j);
    }
    return cost / periods;
  }

  private double periodCost(int level) {
    return Newsvendor.cost(untilSold, holding, penalty, level);
  }

  private double density(int j) {
    while (density.size() <= j) {
      var at = density.size();
      var sum = at == 0 ? 1.0 : 0.0;
      for (var l = 1; l <= Math.min(at, period.length - 1); l++) {
        sum += period[l] * density.get(at - l);
      }
      density.add(sum / (1 - period[0]));
    }
    return density.get(j);
  }
}
