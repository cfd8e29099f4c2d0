package org.owplanner.datasets.generate;

/// A warehouse of a generated network.
///
/// @param warehouseId its id
/// @param name its name
/// @param country where it is, ISO 3166
/// @param timeZone its time zone
/// @param currency its currency
/// @param xKm kilometres east of the first warehouse
/// @param yKm kilometres north of it
/// @param orderPercent share of the first one's orders that are told of it too
public record NetworkSite(
    String warehouseId,
    String name,
    String country,
    String timeZone,
    String currency,
    double xKm,
    double yKm,
    int orderPercent) {

  private static final double ROAD_FACTOR = 1.2;

  /// The first warehouse itself.
  public static NetworkSite hub(WarehouseSpec spec) {
    return new NetworkSite(
        spec.warehouseId(),
        spec.name(),
        spec.country(),
        spec.timeZone(),
        spec.currency(),
        0,
        0,
        100);
  }

  /// The same with another share of the first one's orders.
  public NetworkSite with(int otherPercent) {
    return new NetworkSite(warehouseId, name, country, timeZone, currency, xKm, yKm, otherPercent);
  }

  /// Kilometres by road to another.
  double roadKm(NetworkSite other) {
    return ROAD_FACTOR * StrictMath.hypot(xKm - other.xKm, yKm - other.yKm);
  }

  /// The id that an order of the first warehouse has here.
  public String orderId(String id) {
    return warehouseId + '-' + id;
  }
}
