package org.owplanner.engine.forecast.history;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// A SKU's demand by day, as far as it is known.
///
/// Demand is what was ordered and kept ([NetSales]). The days begin with the first sale, or earlier
/// where goods were known to be in stock: nobody asked for them, and that is known. A day that
/// closed, or that had no stock, is unknown, not zero. Of a day with stock for a known share of at
/// least a quarter, demand is what was sold ÷ the share; a day that sold and ended without stock,
/// the share unknown, had at least that demand ([CensoredDays]). Without stock history, or where it
/// begins in the later half of the days, sales are taken for demand, and it is said. Days from the
/// plan day on are passed over.
///
/// @param firstDay day of the first element, days since 1970-01-01
/// @param demand units a day up to the plan day, `NaN` where unknown
/// @param share of each day's demand that could be seen, 1 unless there was stock for a part of it
/// @param flags what was found on the way
public record DailyDemand(int firstDay, double[] demand, double[] share, Set<ForecastFlag> flags) {

  private static final double LEAST_SHARE = 0.25;

  /// The demand of one of a seller's series, nothing being asked for on closed days.
  public static DailyDemand of(SellerHistory seller, SkuHistory series) {
    return of(seller, series, Set.of());
  }

  /// The demand of one of a seller's series.
  ///
  /// @param openClosures keys of closures during which orders come in all the same
  static DailyDemand of(SellerHistory seller, SkuHistory series, Set<String> openClosures) {
    Set<ForecastFlag> flags = EnumSet.noneOf(ForecastFlag.class);
    var first = firstDay(seller, series);
    var length = Math.max(0, seller.planDay() - first);
    if (!series.hasStockHistory() || series.firstStockDay() - first > length / 2) {
      flags.add(ForecastFlag.SALES_FOR_DEMAND);
    }
    var demand = NetSales.of(series, first, length, flags);
    var share = new double[length];
    Arrays.fill(share, 1);
    uncensor(series, first, demand, share);
    for (var event : seller.events()) {
      if (event.kind() == CalendarEvent.Kind.CLOSURE && !openClosures.contains(event.eventId())) {
        var from = Math.max(first, event.fromDay());
        for (var day = from; day <= event.toDay() && day < seller.planDay(); day++) {
          if (event.counts(day, series.country(), series.warehouseId(), seller.sellerId())) {
            demand[day - first] = Double.NaN;
          }
        }
      }
    }
    return new DailyDemand(first, demand, share, flags);
  }

  private static int firstDay(SellerHistory seller, SkuHistory series) {
    var first = Math.min(firstDayInStock(series), seller.planDay());
    var bulk = BulkRule.of(series);
    for (var i = 0; i < series.day().length; i++) {
      if (series.soldUnits()[i] > 0 || bulk.recurringBulk(series, i) > 0) {
        return Math.min(first, series.day()[i]);
      }
    }
    return first;
  }

  /// The first day of the stock records that didn't pass without stock.
  private static int firstDayInStock(SkuHistory series) {
    var day = series.firstStockDay();
    for (var i = 0; i < series.shortDay().length; i++) {
      if (series.shortDay()[i] == day && series.shortShare()[i] < LEAST_SHARE) {
        day++;
      }
    }
    return day;
  }

  private static void uncensor(SkuHistory series, int first, double[] demand, double[] share) {
    var isCensored = new boolean[demand.length];
    var isAny = false;
    for (var i = 0; i < series.shortDay().length; i++) {
      var at = series.shortDay()[i] - first;
      var inStock = series.shortShare()[i];
      if (at < 0 || at >= demand.length) {
        continue;
      }
      if (inStock >= LEAST_SHARE) {
        share[at] = Math.min(1, inStock);
        demand[at] /= share[at];
      } else if (demand[at] > 0) {
        isCensored[at] = true;
        isAny = true;
      } else {
        demand[at] = Double.NaN;
      }
    }
    if (isAny) {
      CensoredDays.complete(demand, isCensored);
    }
  }

  /// Units counted on a day, of what share of its demand there was to see.
  double counted(int at) {
    return Math.rint(demand[at] * share[at]);
  }

  /// Number of days.
  int length() {
    return demand.length;
  }
}
