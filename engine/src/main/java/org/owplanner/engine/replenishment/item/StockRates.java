package org.owplanner.engine.replenishment.item;

import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.replenishment.Supply;

/// What a unit in stock, short or left over costs, in micro-units of the plan's currency.
///
/// @param marginMicros margin of a unit, below 0 where selling it loses
/// @param capitalMicros capital of a unit on the shelf for a week
/// @param leftOverMicros value that a unit left over loses
/// @param fillMicros what a unit short of the fill rate costs
/// @param fillRate share of demand that is asked for, 0 for none
/// @param coverMicros what a unit outside the cover limits costs a week
record StockRates(
    double marginMicros,
    double capitalMicros,
    double leftOverMicros,
    double fillMicros,
    double fillRate,
    double coverMicros) {

  static final double CM3_PER_M3 = 1e6;
  private static final double WEEKS_A_YEAR = 52;

  static StockRates of(ReplenishmentProblem problem, ReplenishmentItem item, Supply supply) {
    var rates = problem.rates();
    var cost = (double) supply.bestUnitMicros();
    var price = (double) item.priceMicros();
    var isEnding = item.demand().isPresent() && item.demand().get().isEnding();
    var valueShare =
        rates.get(
            isEnding ? ReplenishmentRate.SALVAGE_SHARE : ReplenishmentRate.LEFT_OVER_VALUE_SHARE);
    return new StockRates(
        price * (1 - rates.get(ReplenishmentRate.SELLING_FEE_SHARE)) - cost,
        cost * rates.get(ReplenishmentRate.CAPITAL_SHARE_PER_YEAR) / WEEKS_A_YEAR,
        cost * (1 - valueShare),
        price * rates.get(ReplenishmentRate.FILL_RATE_SHARE),
        item.settings().fillRate(),
        price * rates.get(ReplenishmentRate.COVER_SHARE_PER_WEEK));
  }

  double lostMicros() {
    return Math.max(0, marginMicros);
  }
}
