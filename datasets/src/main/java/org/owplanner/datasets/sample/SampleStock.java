package org.owplanner.datasets.sample;

import java.time.LocalDate;
import org.owplanner.datasets.generate.SeededRandom;
import org.owplanner.engine.forecast.OrderHistory;

/// Generated stock at a plan date, from what was sold before it.
///
/// @param holdUnits units that the pick faces of each SKU should hold: five days of mean demand
/// @param onHandUnits units in the warehouse: some weeks of mean demand
record SampleStock(int[] holdUnits, int[] onHandUnits) {

  private static final int WINDOW_DAYS = 56;
  private static final int FEWEST_DAYS = 14;
  private static final int HOLD_DAYS = 5;
  private static final double MEDIAN_WEEKS = 4;
  private static final double SPREAD = 0.5;

  /// Larger lines are filled from reserve stock, so the pick face need not hold them.
  private static final int MOST_CASES_A_LINE = 4;

  private static final int MOST_UNITS_OF_SMALL_PACKS = 24;

  /// The stock of the first `skus.size()` SKUs.
  static SampleStock at(
      LocalDate planDate, java.util.List<SampleSku> skus, OrderHistory before, long seed) {
    var random = new SeededRandom(seed, "sample stock");
    var recent = before.between((int) planDate.toEpochDay() - WINDOW_DAYS, Integer.MAX_VALUE);
    var units = new long[skus.size()];
    for (var i = 0; i < recent.lines(); i++) {
      var s = recent.lineSku()[i];
      var most = Math.max(MOST_CASES_A_LINE * skus.get(s).casePack(), MOST_UNITS_OF_SMALL_PACKS);
      units[s] += Math.min(most, recent.lineUnits()[i]);
    }
    var hold = new int[units.length];
    var onHand = new int[units.length];
    for (var s = 0; s < units.length; s++) {
      var sku = skus.get(s);
      var sinceFirst = planDate.toEpochDay() - sku.retail().firstSold().toEpochDay();
      var days = Math.clamp(sinceFirst, FEWEST_DAYS, WINDOW_DAYS);
      var pack = sku.casePack();
      hold[s] = (int) Math.max(1, Math.ceilDiv(units[s] * HOLD_DAYS, (long) days));
      var weeks = MEDIAN_WEEKS * StrictMath.exp(SPREAD * random.normal());
      var cases = (int) Math.ceil(weeks * units[s] * 7 / days / pack);
      onHand[s] = Math.max(hold[s], Math.max(1, cases) * pack);
    }
    return new SampleStock(hold, onHand);
  }
}
