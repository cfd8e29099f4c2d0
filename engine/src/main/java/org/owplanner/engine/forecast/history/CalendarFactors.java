package org.owplanner.engine.forecast.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// By how much events of the calendar lift a seller's demand, learned from those that were.
///
/// Promotions and peaks: as much of what was seen as can be believed ([EventLift]); an event never
/// seen has what can be expected of its kind. Closures: u = D ÷ (E + κ), D what came, E what the
/// ordinary days around bring, κ a week of E: where orders come in all the same, the past says so.
/// Of one SKU the seller's lift is the prior, worth 50·φ units, φ its variance ÷ mean a day.
final class CalendarFactors {

  private static final int AROUND_DAYS = 56;
  private static final double PRIOR_DAYS = 7;
  private static final double SKU_PRIOR_UNITS = 50;
  private static final double LEAST = 0.2;
  private static final double MOST = 10;
  private static final double CLOSED = 0.1;

  /// @param seen factor as it was seen
  /// @param kept the share of its logarithm that is believed
  private record Lift(double seen, double kept) {
    double factor() {
      return Math.pow(seen, kept);
    }
  }

  private final SellerHistory seller;
  private final Map<String, Lift> byEvent = new LinkedHashMap<>();
  private final Map<CalendarEvent.Kind, Lift> byKind = new EnumMap<>(CalendarEvent.Kind.class);

  private CalendarFactors(SellerHistory seller) {
    this.seller = seller;
  }

  static CalendarFactors learn(SellerHistory seller) {
    var factors = new CalendarFactors(seller);
    if (seller.events().isEmpty()) {
      return factors;
    }
    var warehouses = WarehouseDays.of(seller);
    var ordinary = warehouses.stream().map(days -> new OrdinaryDays(days, seller)).toList();
    for (var kind : CalendarEvent.Kind.values()) {
      var seen = new LinkedHashMap<String, EventLift>();
      for (var event : seller.events()) {
        if (event.kind() == kind) {
          seen.merge(event.eventId(), factors.seen(event, warehouses, ordinary), EventLift::plus);
        }
      }
      if (kind == CalendarEvent.Kind.CLOSURE) {
        factors.learnClosures(seen);
      } else {
        factors.learnLifts(kind, seen);
      }
    }
    return factors;
  }

  private void learnLifts(CalendarEvent.Kind kind, Map<String, EventLift> seen) {
    var prior = EventLift.prior(seen.values());
    byKind.put(kind, new Lift(Math.exp(EventLift.ofKind(seen.values(), prior)), 1));
    seen.forEach(
        (event, lift) -> {
          if (lift.isSeen()) {
            byEvent.put(event, new Lift(Math.exp(lift.logarithm()), lift.kept(prior)));
          }
        });
  }

  private void learnClosures(Map<String, EventLift> seen) {
    var all = seen.values().stream().reduce(EventLift.NONE, EventLift::plus);
    byKind.put(CalendarEvent.Kind.CLOSURE, new Lift(closed(all), 1));
    seen.forEach(
        (event, lift) -> {
          if (lift.isSeen()) {
            byEvent.put(event, new Lift(closed(lift), 1));
          }
        });
  }

  private static double closed(EventLift lift) {
    if (!lift.isSeen()) {
      return 0;
    }
    var factor = lift.came() / lift.expected() * lift.seenDays() / (lift.seenDays() + PRIOR_DAYS);
    return factor < CLOSED ? 0 : Math.min(1, factor);
  }

  /// One occurrence: what errs in one warehouse errs in all of them on the same days.
  private EventLift seen(
      CalendarEvent event, List<WarehouseDays> warehouses, List<OrdinaryDays> ordinary) {
    var came = 0.0;
    var expected = 0.0;
    var error = 0.0;
    var seenDays = 0;
    for (var i = 0; i < warehouses.size(); i++) {
      var days = warehouses.get(i);
      var from = Math.max(event.fromDay(), days.firstDay());
      var to = Math.min(event.toDay(), seller.planDay() - 1);
      if (from <= to && event.counts(from, days.country(), days.warehouseId(), seller.sellerId())) {
        var beside = ordinary.get(i).beside(from - days.firstDay(), to - days.firstDay());
        var variance = ordinary.get(i).variance(from - days.firstDay(), to - days.firstDay());
        came += beside.came();
        expected += beside.expected();
        error += beside.expected() * Math.sqrt(variance);
        seenDays = Math.max(seenDays, beside.expected() > 0 ? to - from + 1 : 0);
      }
    }
    var eventDays = event.toDay() - event.fromDay() + 1;
    return new EventLift(came, expected, error * error, seenDays, eventDays);
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

  private Lift lift(CalendarEvent event) {
    var start = event.kind() == CalendarEvent.Kind.CLOSURE ? 0.0 : 1.0;
    return byEvent.getOrDefault(
        event.eventId(), byKind.getOrDefault(event.kind(), new Lift(start, 1)));
  }

  /// The factor of an event.
  double factor(CalendarEvent event) {
    var factor = lift(event).factor();
    return event.kind() == CalendarEvent.Kind.CLOSURE ? factor : Math.clamp(factor, LEAST, MOST);
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
    if (event.kind() == CalendarEvent.Kind.CLOSURE) {
      return factor(event);
    }
    var lift = lift(event);
    var prior = SKU_PRIOR_UNITS * dispersion(demand);
    var came = prior * lift.seen();
    var expected = prior;
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
    return Math.clamp(new Lift(came / expected, lift.kept()).factor(), LEAST, MOST);
  }

  /// φ, at least 1.
  private static double dispersion(DailyDemand demand) {
    var sum = 0.0;
    var squares = 0.0;
    var known = 0;
    for (var value : demand.demand()) {
      if (!Double.isNaN(value)) {
        sum += value;
        squares += value * value;
        known++;
      }
    }
    return sum <= 0 ? 1 : Math.max(1, squares / sum - sum / known);
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
