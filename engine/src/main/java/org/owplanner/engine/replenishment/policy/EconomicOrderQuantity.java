package org.owplanner.engine.replenishment.policy;

import java.util.List;
import org.owplanner.engine.replenishment.PriceBreak;

/// How much to order at a time of what sells steadily: Q = √(2Kλ/h).
///
/// Symbols: K cost of an order; λ units sold a year; h cost of a unit in stock for a year. Cost a
/// year g(Q) = K·λ/Q + h·Q/2. With all-units discounts c(Q) and h = i·c: g(Q) = c·λ + K·λ/Q +
/// i·c·Q/2, least at a price's own Q or at the smallest order that has the price. Source: Harris
/// (1913); Snyder and Shen, Fundamentals of Supply Chain Theory, 2nd ed. (2019), sections 3.2 and
/// 3.4.
///
/// @param units how much to order at a time
/// @param yearlyCost what that costs a year, in the unit of what an order costs
public record EconomicOrderQuantity(double units, double yearlyCost) {

  /// The best quantity at one price, whose cost isn't counted.
  ///
  /// @param orderCost K
  /// @param yearlyUnits λ
  /// @param yearlyHolding h
  public static EconomicOrderQuantity of(
      double orderCost, double yearlyUnits, double yearlyHolding) {
    var units = Math.sqrt(2 * orderCost * yearlyUnits / yearlyHolding);
    return new EconomicOrderQuantity(units, units * yearlyHolding);
  }

  /// The best quantity where larger orders are cheaper by the unit, all units of them; the cost of
  /// the units is counted.
  ///
  /// @param orderCost K, in micro-units
  /// @param yearlyUnits λ
  /// @param yearlyShare i, cost of a year in stock as a share of the price
  /// @param breaks prices by size of order, ascending
  public static EconomicOrderQuantity withBreaks(
      double orderCost, double yearlyUnits, double yearlyShare, List<PriceBreak> breaks) {
    var best = new EconomicOrderQuantity(1, Double.POSITIVE_INFINITY);
    for (var b = 0; b < breaks.size(); b++) {
      var price = (double) breaks.get(b).unitMicros();
      var holding = yearlyShare * price;
      var next = b + 1 < breaks.size() ? breaks.get(b + 1).fromUnits() : Double.POSITIVE_INFINITY;
      var units =
          Math.max(breaks.get(b).fromUnits(), Math.sqrt(2 * orderCost * yearlyUnits / holding));
      var cost = price * yearlyUnits + orderCost * yearlyUnits / units + holding * units / 2;
      if (units < next && cost < best.yearlyCost) {
        best = new EconomicOrderQuantity(units, cost);
      }
    }
    return best;
  }
}
