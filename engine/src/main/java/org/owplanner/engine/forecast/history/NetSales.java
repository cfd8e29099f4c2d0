package org.owplanner.engine.forecast.history;

import java.util.Set;

/// What was ordered and kept, by day.
///
/// A cancellation takes its units from the day of the sale that it cancels. A return takes them
/// from the latest days before it, up to 90, that still have any: what came back was no demand that
/// stayed. What finds no sale takes nothing, and is said. Sales that the feed calls bulk are none
/// unless they recur; nor is the part of a day's largest line that goes beyond a usual line, where
/// [BulkRule] finds it a one-off.
final class NetSales {

  private static final int RETURN_DAYS = 90;

  private NetSales() {}

  /// Units a day from `first` on, over `length` days; other days are passed over.
  static double[] of(SkuHistory series, int first, int length, Set<ForecastFlag> flags) {
    var net = new double[length];
    for (var i = 0; i < series.day().length; i++) {
      var at = series.day()[i] - first;
      if (at >= 0 && at < length) {
        net[at] += (double) series.soldUnits()[i] - series.cancelledUnits()[i];
      }
    }
    for (var at = 0; at < length; at++) {
      if (net[at] < 0) {
        flags.add(ForecastFlag.NEGATIVE_NET);
        net[at] = 0;
      }
    }
    var bulk = BulkRule.of(series);
    for (var i = 0; i < series.day().length; i++) {
      var at = series.day()[i] - first;
      if (at >= 0 && at < length) {
        var surplus = bulk.surplus(series, i);
        var recurring = bulk.recurringBulk(series, i);
        if (series.bulkUnits()[i] > recurring || surplus > 0) {
          flags.add(ForecastFlag.BULK_LEFT_OUT);
        }
        net[at] = Math.max(0, net[at] - surplus) + recurring;
      }
    }
    for (var i = 0; i < series.day().length; i++) {
      var at = series.day()[i] - first;
      if (at >= 0 && at < length && series.returnedUnits()[i] > 0) {
        takeBack(net, at, series.returnedUnits()[i], flags);
      }
    }
    return net;
  }

  private static void takeBack(double[] net, int day, double units, Set<ForecastFlag> flags) {
    var left = units;
    for (var at = day; at >= Math.max(0, day - RETURN_DAYS) && left > 0; at--) {
      var taken = Math.min(left, net[at]);
      net[at] -= taken;
      left -= taken;
    }
    if (left > 0) {
      flags.add(ForecastFlag.NEGATIVE_NET);
    }
  }
}
