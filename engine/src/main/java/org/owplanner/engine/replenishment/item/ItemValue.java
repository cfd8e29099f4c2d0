package org.owplanner.engine.replenishment.item;

/// What an item's orders cost and lead to, in expectation.
///
/// @param terms micro-units of the plan's currency by [ItemTerm], not rounded
/// @param startUnits expected stock at the start of each week, after its arrivals
/// @param lostUnits expected demand of each week that finds no stock
/// @param stockOutShare probability that a week's demand isn't met in full
/// @param emptyShare probability that nothing is left, before the first week and at each week's end
/// @param meanUnits expected stock at each week's end
/// @param p10Units level that it stays below in one case of ten
/// @param p90Units level that it exceeds in one case of ten
/// @param soldUnits expected units sold over the horizon
public record ItemValue(
    double[] terms,
    double[] startUnits,
    double[] lostUnits,
    double[] stockOutShare,
    double[] emptyShare,
    double[] meanUnits,
    double[] p10Units,
    double[] p90Units,
    double soldUnits) {

  private static final double MICROS_STEP = 100;

  /// A term, not rounded.
  public double term(ItemTerm term) {
    return terms[term.index()];
  }

  /// All terms together, each rounded to whole 100 micros.
  public long totalMicros() {
    var sum = 0L;
    for (var term : terms) {
      sum += roundedMicros(term);
    }
    return sum;
  }

  /// A term as it is summed up: to whole 100 micros.
  public static long roundedMicros(double micros) {
    return Math.round(micros / MICROS_STEP) * (long) MICROS_STEP;
  }
}
