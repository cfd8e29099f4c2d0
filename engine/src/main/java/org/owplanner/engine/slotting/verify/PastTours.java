package org.owplanner.engine.slotting.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.owplanner.engine.layout.verify.TourLength;
import org.owplanner.engine.slotting.SlottingRate;

/// The tours in which the window's orders would have been picked, first in, first out.
final class PastTours {

  private final WrittenPlan plan;
  private final PastWindow days;
  private final List<List<Integer>> tours = new ArrayList<>();
  private final List<Integer> dayOf = new ArrayList<>();

  PastTours(WrittenPlan plan, PastWindow days) {
    this.plan = plan;
    this.days = days;
    var window = days.window();
    var mostLines = plan.problem.rates().whole(SlottingRate.TOUR_LINES);
    var seen = new int[plan.problem.skus().size()];
    List<Integer> open = new ArrayList<>();
    for (var o = 0; o < window.orders(); o++) {
      var rows = new ArrayList<Integer>();
      for (var l = window.firstLine()[o]; l < window.firstLine()[o + 1]; l++) {
        var sku = window.lineSku()[l];
        rows.add(plan.rowOf(sku, seen[sku]++ % plan.faces[sku]));
      }
      if (o > 0 && window.epochDay()[o] != window.epochDay()[o - 1]) {
        close(open, window.epochDay()[o - 1]);
        open = new ArrayList<>();
      }
      if (rows.size() > mostLines) {
        rows.sort(
            Comparator.comparingInt(row -> plan.was[row] < 0 ? Integer.MAX_VALUE : plan.was[row]));
        for (var from = 0; from < rows.size(); from += mostLines) {
          close(rows.subList(from, Math.min(rows.size(), from + mostLines)), window.epochDay()[o]);
        }
      } else {
        if (open.size() + rows.size() > mostLines) {
          close(open, window.epochDay()[o]);
          open = new ArrayList<>();
        }
        open.addAll(rows);
      }
    }
    if (window.orders() > 0) {
      close(open, window.epochDay()[window.orders() - 1]);
    }
  }

  private void close(List<Integer> rows, int day) {
    if (!rows.isEmpty()) {
      tours.add(List.copyOf(rows));
      dayOf.add(day);
    }
  }

  /// What walking all tours costs over the horizon when the rows lie at these places.
  long walkingMicros(int[] places) {
    var layout = plan.problem.layout();
    var routed = TourLength.of(layout.routing(), layout.graph());
    var prices = prices();
    var expected = new ExpectedVisits(plan, prices).of(tours);
    long micros = 0;
    for (var t = 0; t < tours.size(); t++) {
      if (prices[t] == 0) {
        continue;
      }
      var stops =
          expected.get(t).stream()
              .filter(row -> places[row] >= 0)
              .mapToInt(row -> places[row])
              .toArray();
      var aisles = new int[stops.length];
      var stopYs = new int[stops.length];
      for (var i = 0; i < stops.length; i++) {
        aisles[i] = plan.problem.layout().aisleOf(stops[i]);
        stopYs[i] = plan.problem.layout().yMmOf(stops[i]);
      }
      micros += routed.lengthMm(aisles, stopYs, stops.length) * prices[t] / 1000;
    }
    return micros;
  }

  /// What a metre of each tour costs; 0 for tours that are not in the sample.
  ///
  /// Where there are more than `most_tours` tours, prices are laid end to end and cut into that
  /// many equal parts; the middle of each part picks the tour in which it lies, for the part's
  /// price.
  private long[] prices() {
    var rates = plan.problem.rates();
    var prices = new long[tours.size()];
    long sum = 0;
    for (var t = 0; t < prices.length; t++) {
      prices[t] =
          Math.round(
              days.share(dayOf.get(t))
                  * rates.get(SlottingRate.HORIZON_DAYS)
                  * rates.microsPerMetre());
      sum += prices[t];
    }
    var parts = rates.whole(SlottingRate.MOST_TOURS);
    if (prices.length <= parts || sum == 0) {
      return prices;
    }
    var ofSample = new long[prices.length];
    var tour = 0;
    var end = prices[0];
    for (var part = 0; part < parts; part++) {
      var middle = (2L * part + 1) * sum / (2L * parts);
      while (middle >= end) {
        end += prices[++tour];
      }
      ofSample[tour] += Math.round(sum / (double) parts);
    }
    return ofSample;
  }
}
