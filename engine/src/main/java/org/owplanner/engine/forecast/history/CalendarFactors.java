package org.owplanner.engine.forecast.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// By how much events of the calendar lift a seller's demand, learned from those that were.
///
/// Of each event, over its warehouses and past days: u = (D + κ·u₀) ÷ (E + κ), D what came, E what
/// the ordinary days within 8 weeks before and after bring on the same weekdays, κ a week of E. u₀
/// is 1 for promotions and peaks, 0 for closures: where during closures orders come in all the
/// same, the past says so. An event never seen has the mean factor of its kind. Of one SKU the
/// seller's factor is the prior, worth 50 units.
final class CalendarFactors {

  private static final int AROUND_DAYS = 56;
  private static final int PRIOR_DAYS = 7;
  private static final double SKU_PRIOR_UNITS = 50;
  private static final double LEAST = 0.2;
  private static final double MOST = 10;
  private static final double CLOSED = 0.1;

  private record Sums(double came, double expected, double prior) {
    Sums plus(Sums other) {
      return new Sums(came + other.came, expected + other.expected, prior + other.prior);
    }

    double factor(double start) {
      return expected + prior == 0 ? start : (came + prior * start) / (expected + prior);
    }
  }

  private final SellerHistory seller;
  private final Map<String, Double> byEvent = new HashMap<>();
  private final Map<CalendarEvent.Kind, Double> byKind = new EnumMap<>(CalendarEvent.Kind.class);

  private CalendarFactors(SellerHistory seller) {
    this.seller = seller;
  }

  static CalendarFactors learn(SellerHistory seller) {
    var factors = new CalendarFactors(seller);
    if (seller.events().isEmpty()) {
      return factors;
    }
    var days = WarehouseDays.of(seller);
    var sums = new HashMap<String, Sums>();
    var kinds = new HashMap<String, CalendarEvent.Kind>();
    for (var event : seller.events()) {
      for (var warehouse : days) {
        var seen = factors.seen(event, warehouse);
        sums.merge(event.eventId(), seen, Sums::plus);
        kinds.put(event.eventId(), event.kind());
      }
    }
    for (var kind : CalendarEvent.Kind.values()) {
      var start = start(kind);
      var all = new Sums(0, 0, 0);
      for (var entry : sums.entrySet()) {
        if (kinds.get(entry.getKey()) == kind) {
          all = all.plus(entry.getValue());
        }
      }
      factors.byKind.put(kind, bounded(kind, all.factor(start)));
    }
    sums.forEach(
        (event, seen) -> {
          var kind = kinds.getOrDefault(event, CalendarEvent.Kind.PEAK);
          if (seen.expected() > 0) {
            factors.byEvent.put(event, bounded(kind, seen.factor(start(kind))));
          }
        });
    return factors;
  }

  private static double start(CalendarEvent.Kind kind) {
    return kind == CalendarEvent.Kind.CLOSURE ? 0 : 1;
  }

  private static double bounded(CalendarEvent.Kind kind, double factor) {
    if (kind == CalendarEvent.Kind.CLOSURE) {
      return factor < CLOSED ? 0 : Math.min(1, factor);
    }
    return Math.clamp(factor, LEAST, MOST);
  }

  private Sums seen(CalendarEvent event, WarehouseDays days) {
    var from = Math.max(event.fromDay(), days.firstDay());
    var to = Math.min(event.toDay(), seller.planDay() - 1);
    if (from > to || !event.counts(from, days.country(), days.warehouseId(), seller.sellerId())) {
      return new Sums(0, 0, 0);
    }
    var units = new double[7];
    var known = new int[7];
    for (var day = from - AROUND_DAYS; day <= to + AROUND_DAYS; day++) {
      if (day >= days.firstDay()
          && day < seller.planDay()
          && isOrdinary(day, days.country(), days.warehouseId())) {
        units[Math.floorMod(day, 7)] += days.units(day);
        known[Math.floorMod(day, 7)]++;
      }
    }
    var came = 0.0;
    var expected = 0.0;
    for (var day = from; day <= to; day++) {
      var weekday = Math.floorMod(day, 7);
      if (known[weekday] > 0) {
        came += days.units(day);
        expected += units[weekday] / known[weekday];
      }
    }
    return new Sums(came, expected, expected / (to - from + 1) * PRIOR_DAYS);
  }

  private boolean isOrdinary(int day, String country, String warehouse) {
    for (var event : seller.events()) {
      if (event.counts(day, country, warehouse, seller.sellerId())) {
        return false;
      }
    }
    return true;
  }

  /// Closures during which orders come in all the same.
  Set<String> openClosures() {
    var open = new HashSet<String>();
    for (var event : seller.events()) {
      if (event.kind() == CalendarEvent.Kind.CLOSURE && factor(event) > 0) {
        open.add(event.eventId());
      }
    }
    return open;
  }

  /// The factor of an event.
  double factor(CalendarEvent event) {
    var ofKind = byKind.getOrDefault(event.kind(), start(event.kind()));
    return byEvent.getOrDefault(event.eventId(), ofKind);
  }

  /// The factors of a series' days from `firstDay` on, for `length` days.
  double[] of(SkuHistory series, DailyDemand demand, int length) {
    var factors = new double[length];
    Arrays.fill(factors, 1);
    for (var event : counting(series, demand.firstDay(), demand.firstDay() + length)) {
      var factor = ofSeries(event, demand);
      for (var day = Math.max(event.fromDay(), demand.firstDay()); day <= event.toDay(); day++) {
        var at = day - demand.firstDay();
        if (at < length) {
          factors[at] *= factor;
        }
      }
    }
    return factors;
  }

  private List<CalendarEvent> counting(SkuHistory series, int from, int to) {
    var counting = new ArrayList<CalendarEvent>();
    for (var event : seller.events()) {
      var inside = Math.max(event.fromDay(), from);
      if (inside <= event.toDay()
          && inside < to
          && event.counts(inside, series.country(), series.warehouseId(), seller.sellerId())) {
        counting.add(event);
      }
    }
    return counting;
  }

  /// The seller's factor, drawn towards what the series itself did during the same event.
  private double ofSeries(CalendarEvent event, DailyDemand demand) {
    var factor = factor(event);
    if (event.kind() == CalendarEvent.Kind.CLOSURE) {
      return factor;
    }
    var came = 0.0;
    var expected = 0.0;
    for (var same : seller.events()) {
      if (same.eventId().equals(event.eventId())) {
        var from = same.fromDay() - demand.firstDay();
        var to = same.toDay() - demand.firstDay();
        var around = mean(demand, from - AROUND_DAYS, from, to + 1, to + 1 + AROUND_DAYS);
        for (var at = Math.max(0, from); at <= to && at < demand.length(); at++) {
          if (!Double.isNaN(demand.demand()[at]) && !Double.isNaN(around)) {
            came += demand.demand()[at];
            expected += around;
          }
        }
      }
    }
    return Math.clamp(
        (came + SKU_PRIOR_UNITS * factor) / (expected + SKU_PRIOR_UNITS), LEAST, MOST);
  }

  private static double mean(DailyDemand demand, int from, int to, int andFrom, int andTo) {
    var sum = 0.0;
    var known = 0;
    for (var at = Math.max(0, from); at < Math.min(andTo, demand.length()); at++) {
      if ((at < to || at >= andFrom) && !Double.isNaN(demand.demand()[at])) {
        sum += demand.demand()[at];
        known++;
      }
    }
    return known == 0 ? Double.NaN : sum / known;
  }
}
