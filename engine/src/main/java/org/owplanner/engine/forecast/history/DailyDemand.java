package org.owplanner.engine.forecast.history;

import java.util.EnumSet;
import java.util.Set;

/// A SKU's demand by day, as far as it is known.
///
/// Demand is what was ordered less what of it was cancelled; bulk orders and returns are none. A
/// day that closed, or that had no stock, is unknown, not zero; of a day with stock for a share of
/// at least a half, demand is what was sold ÷ the share.
///
/// @param firstDay day of the first element, days since 1970-01-01
/// @param demand units a day up to the plan day, `NaN` where unknown
/// @param flags what was found on the way
public record DailyDemand(int firstDay, double[] demand, Set<ForecastFlag> flags) {

  private static final double LEAST_SHARE = 0.5;

  /// The demand of one of a seller's series.
  public static DailyDemand of(SellerHistory seller, SkuHistory series) {
    Set<ForecastFlag> flags = EnumSet.noneOf(ForecastFlag.class);
    if (!series.hasStockHistory()) {
      flags.add(ForecastFlag.SALES_FOR_DEMAND);
    }
    var days = series.day();
    var first = days.length == 0 ? seller.planDay() : days[0];
    var demand = new double[Math.max(0, seller.planDay() - first)];
    for (var i = 0; i < days.length; i++) {
      var net = series.soldUnits()[i] - series.cancelledUnits()[i];
      if (net < 0) {
        flags.add(ForecastFlag.NEGATIVE_NET);
      }
      if (series.bulkUnits()[i] > 0) {
        flags.add(ForecastFlag.BULK_LEFT_OUT);
      }
      demand[days[i] - first] = Math.max(0, net);
    }
    for (var i = 0; i < series.shortDay().length; i++) {
      var at = series.shortDay()[i] - first;
      var share = series.shortShare()[i];
      if (at >= 0 && at < demand.length) {
        demand[at] = share >= LEAST_SHARE ? demand[at] / share : Double.NaN;
      }
    }
    for (var event : seller.events()) {
      if (event.kind() == CalendarEvent.Kind.CLOSURE) {
        var from = Math.max(first, event.fromDay());
        for (var day = from; day <= event.toDay() && day < seller.planDay(); day++) {
          if (event.counts(day, series.country(), series.warehouseId(), seller.sellerId())) {
            demand[day - first] = Double.NaN;
          }
        }
      }
    }
    return new DailyDemand(first, demand, flags);
  }
}
