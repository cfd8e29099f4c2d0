package org.owplanner.engine.replenishment;

import org.owplanner.engine.solve.Bound;

/// A lower bound of all of a seller's plans, from prices of what its items share.
///
/// Let x be any plan within the limits, cᵢ(x) what item i costs, aᵣ(x) what it takes of row r, and
/// S(x) the steps of its ship dates. For prices π ≥ 0 of the limited rows, Σ πᵣ (aᵣ(x) − limitᵣ) ≤
/// 0. For a ship date with volume V and weight W in n containers, V ≤ n·v and W ≤ n·w, so with
/// μ_V·v + μ_W·w ≤ K (what a container costs) μ_V·V + μ_W·W ≤ n·K, which S(x) is not below.
/// Together
///
/// Σ cᵢ(x) + S(x) ≥ Σᵢ [cᵢ(x) + Σᵣ πᵣ·aᵢᵣ(x)] − Σ πᵣ·limitᵣ ≥ Σᵢ lowerᵢ(π) − Σ πᵣ·limitᵣ
///
/// where lowerᵢ(π) is proven for each item by itself (Geoffrion 1974; Everett 1963). An item's
/// terms are rounded to whole 100 micros and its space to whole mm³, which is taken off.
final class ReplenishmentBound {

  static final String METHOD = "LAGRANGE";

  private static final double ROUNDING_MICROS = 11 * 50;

  private ReplenishmentBound() {}

  /// @param itemLowerMicros no plan of an item costs less under the prices
  static Bound of(SellerLimits limits, ReplenishmentPrices prices, double[] itemLowerMicros) {
    var items = itemLowerMicros.length;
    var micros = -items * ROUNDING_MICROS;
    for (var lower : itemLowerMicros) {
      micros += lower;
    }
    micros -= limitMicros(limits, prices);
    var rows = limits.facts().rows();
    for (var row = rows.budgets(); row < rows.limited(); row++) {
      micros -= prices.of(row) * 0.5 * items;
    }
    // sums of doubles are a hair off
    return Bound.proven((long) Math.floor(micros - Math.abs(micros) * 1e-12), METHOD);
  }

  /// What the limits are worth: Σ price · limit.
  static double limitMicros(SellerLimits limits, ReplenishmentPrices prices) {
    var micros = 0.0;
    for (var row = 0; row < limits.facts().rows().limited(); row++) {
      if (limits.isLimited(row)) {
        micros += prices.of(row) * limits.of(row);
      }
    }
    return micros;
  }
}
