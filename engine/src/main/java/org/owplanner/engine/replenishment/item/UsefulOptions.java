package org.owplanner.engine.replenishment.item;

/// Leaves out options that another beats: same source, same arrival weeks, cheaper a unit.
final class UsefulOptions {

  private UsefulOptions() {}

  static boolean[] of(ItemFacts facts, ItemPrices prices) {
    var count = facts.options().size();
    var isUseful = new boolean[count];
    for (var o = 0; o < count; o++) {
      isUseful[o] = facts.mostLots(o) > 0;
    }
    for (var o = 0; o < count; o++) {
      for (var other = 0; isUseful[o] && other < count; other++) {
        isUseful[o] = other == o || !isUseful[other] || !beats(facts, prices, other, o);
      }
    }
    return isUseful;
  }

  private static boolean beats(ItemFacts facts, ItemPrices prices, int better, int option) {
    return facts.arrivalKeys[better] == facts.arrivalKeys[option]
        && facts.orders.lastUnits(option) == 0
        && facts.orders.lastUnits(better) == 0
        && micros(facts, prices, better) <= micros(facts, prices, option);
  }

  static double micros(ItemFacts facts, ItemPrices prices, int option) {
    return facts.orders.unitMicros(option) + prices.optionMicrosPerUnit()[option];
  }
}
