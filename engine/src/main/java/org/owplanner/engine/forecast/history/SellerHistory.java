package org.owplanner.engine.forecast.history;

import java.util.List;

/// All that is known of one seller's demand on the morning of a day.
///
/// @param sellerId the seller
/// @param planDay the first day that isn't known, days since 1970-01-01
/// @param series its goods by warehouse and SKU
/// @param events the calendar of the countries that its goods lie in, coming events too
public record SellerHistory(
    String sellerId, int planDay, List<SkuHistory> series, List<CalendarEvent> events) {

  public SellerHistory {
    series = List.copyOf(series);
    events = List.copyOf(events);
  }

  /// What was known on the morning of an earlier day: the rest is held back. The calendar is known
  /// beforehand and stays.
  public SellerHistory before(int day) {
    return new SellerHistory(
        sellerId, day, series.stream().map(s -> s.before(day)).toList(), events);
  }
}
