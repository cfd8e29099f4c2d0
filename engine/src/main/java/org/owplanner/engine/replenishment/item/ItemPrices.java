package org.owplanner.engine.replenishment.item;

import org.owplanner.engine.stock.ItemDemand;

/// What an item pays beside its own costs for what it shares with others: prices of a Lagrangian.
///
/// @param optionMicrosPerUnit micro-units of the plan's currency a unit ordered by each option
/// @param weekMicrosPerUnit micro-units a unit of expected stock at the start of each week, after
///   its arrivals; not negative
public record ItemPrices(double[] optionMicrosPerUnit, double[] weekMicrosPerUnit) {

  /// No prices.
  public static ItemPrices none(ItemFacts facts) {
    return new ItemPrices(new double[facts.options().size()], new double[ItemDemand.WEEKS]);
  }
}
