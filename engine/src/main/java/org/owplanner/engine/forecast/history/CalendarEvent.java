package org.owplanner.engine.forecast.history;

/// Days on which demand is another than on ordinary ones, known before they come.
///
/// @param eventId its key in the calendar, the same every year where it comes back
/// @param name name for people
/// @param kind what it does to demand
/// @param country where it counts, ISO 3166-1 alpha-2
/// @param fromDay its first day, days since 1970-01-01
/// @param toDay its last day
/// @param warehouseId the only warehouse that it counts for, empty for all of the country
/// @param sellerId the only seller that it counts for, empty for all
public record CalendarEvent(
    String eventId,
    String name,
    Kind kind,
    String country,
    int fromDay,
    int toDay,
    String warehouseId,
    String sellerId) {

  /// What an event does to demand.
  public enum Kind {
    /// More is sold because of what the seller does.
    PROMOTION,
    /// More is sold because of the time of the year.
    PEAK,
    /// Nothing is sold or shipped.
    CLOSURE
  }

  /// Whether it counts on a day for a seller's goods in a warehouse.
  public boolean counts(int day, String inCountry, String inWarehouse, String ofSeller) {
    return day >= fromDay
        && day <= toDay
        && country.equals(inCountry)
        && (warehouseId.isEmpty() || warehouseId.equals(inWarehouse))
        && (sellerId.isEmpty() || sellerId.equals(ofSeller));
  }
}
