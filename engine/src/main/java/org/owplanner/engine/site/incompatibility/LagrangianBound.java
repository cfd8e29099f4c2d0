package org.owplanner.engine.site.incompatibility;

import java.util.Arrays;
import org.owplanner.engine.solve.Bound;

/// A proven lower bound: what all customers pay, less what each site may gain from their prices.
///
/// With a price λⱼ for a unit of customer j instead of the rule `Σᵢ xⱼᵢ = dⱼ` (Geoffrion 1974):
///
/// `L(λ) = Σⱼ dⱼ λⱼ − Σᵢ max(0, max { Σⱼ (λⱼ − cⱼᵢ) xⱼᵢ } − fᵢ)`, x within site i's own rules.
///
/// Proof that `L(λ) ≤ z` for all shipments x that keep the rules, z their cost: each site that
/// ships has `fᵢ + Σⱼ cⱼᵢ xⱼᵢ = Σⱼ λⱼ xⱼᵢ − (Σⱼ (λⱼ − cⱼᵢ) xⱼᵢ − fᵢ)`, and the part in brackets is
/// at most its maximum over all x that keep site i's capacity, the demands and the
/// incompatibilities, and at most the greater of that and 0; each other site costs 0 and takes off
/// at least 0. Summed over the sites, `Σᵢ Σⱼ λⱼ xⱼᵢ = Σⱼ dⱼ λⱼ`. It holds for every λ of any sign
/// and for any value above the maximum (`CompatibleKnapsack`). Prices are whole multiples of 1 ÷
/// 1,024, so nothing is rounded but the bound, which is whole as costs are, upwards.
final class LagrangianBound {

  /// Price parts of one unit of cost.
  static final long SCALE = 1_024;

  private static final int MOST_NODES = 3_000;
  private static final int PATIENCE = 25;
  private static final double FIRST_STEP = 0.5;
  private static final double LAST_STEP = 0.0005;

  private final MultiSourceProblem problem;
  private final CompatibleKnapsack knapsack;
  private final long[] price;
  private final int[] shipped;

  /// Keeps a site's gain within a `long`.
  private final long mostPrice;

  LagrangianBound(MultiSourceProblem problem, Incompatibilities incompatible) {
    this.problem = problem;
    knapsack = new CompatibleKnapsack(problem.demand(), incompatible, MOST_NODES);
    price = new long[problem.customers()];
    shipped = new int[problem.customers()];
    mostPrice = Long.MAX_VALUE / 4 / Math.max(1, Arrays.stream(problem.demand()).sum());
    for (var customer = 0; customer < price.length; customer++) {
      price[customer] = firstPrice(customer);
    }
  }

  private long firstPrice(int customer) {
    var least = Long.MAX_VALUE;
    for (var site = 0; site < problem.sites(); site++) {
      if (problem.capacity()[site] > 0) {
        var opening = problem.openingCost()[site] * SCALE / problem.capacity()[site];
        var unit = problem.unitCost()[customer * problem.sites() + site] * SCALE;
        least = Math.min(least, unit + opening);
      }
    }
    return least == Long.MAX_VALUE ? 0 : least;
  }

  /// The best bound of a subgradient method (Held, Wolfe & Crowder 1974) until its steps are small,
  /// a number of them is made or the clock's time is over.
  ///
  /// @param upper cost of known shipments
  Bound improve(long upper, int mostIterations, SourcingClock clock) {
    var best = 0L;
    var bestPrice = price.clone();
    var direction = new double[price.length];
    var step = FIRST_STEP;
    var idle = 0;
    for (var k = 0; k < mostIterations && step > LAST_STEP && best < upper; k++) {
      if (clock.share(k, mostIterations) >= 1 || clock.isCancelled()) {
        break;
      }
      long value;
      try {
        value = value();
      } catch (ArithmeticException _) {
        // Prices so far off that their sum is out of range prove nothing.
        break;
      }
      var bound = Math.ceilDiv(value, SCALE);
      if (bound > best) {
        best = bound;
        System.arraycopy(price, 0, bestPrice, 0, price.length);
        idle = 0;
      } else if (++idle == PATIENCE) {
        idle = 0;
        step /= 2;
        System.arraycopy(bestPrice, 0, price, 0, price.length);
      }
      if (!move(direction, step * (upper * (double) SCALE - value))) {
        break;
      }
    }
    return Bound.proven(Math.min(best, upper), "LAGRANGE");
  }

  /// L(λ), in price parts.
  long value() {
    Arrays.fill(shipped, 0);
    var value = 0L;
    for (var customer = 0; customer < price.length; customer++) {
      value = Math.addExact(value, Math.multiplyExact(price[customer], problem.demand()[customer]));
    }
    for (var site = 0; site < problem.sites(); site++) {
      knapsack.clear();
      for (var customer = 0; customer < price.length; customer++) {
        var gain = price[customer] - problem.unitCost()[customer * problem.sites() + site] * SCALE;
        if (gain > 0 && problem.demand()[customer] > 0) {
          knapsack.add(customer, gain);
        }
      }
      var opening = problem.openingCost()[site] * SCALE;
      var most = knapsack.most(problem.capacity()[site], opening);
      if (most > opening) {
        value = Math.subtractExact(value, most - opening);
        knapsack.addShipped(shipped);
      }
    }
    return value;
  }

  /// Changes the prices towards what is shipped too little; false where all is shipped as demanded.
  private boolean move(double[] direction, double length) {
    var square = 0.0;
    var isOff = false;
    for (var customer = 0; customer < price.length; customer++) {
      var missing = problem.demand()[customer] - shipped[customer];
      isOff |= missing != 0;
      direction[customer] = missing + 0.5 * direction[customer];
      square += direction[customer] * direction[customer];
    }
    if (!isOff || square == 0) {
      return false;
    }
    for (var customer = 0; customer < price.length; customer++) {
      var changed = price[customer] + length / square * direction[customer];
      price[customer] = Math.round(Math.clamp(changed, (double) -mostPrice, (double) mostPrice));
    }
    return true;
  }
}
