package org.owplanner.datasets.generate;

import java.util.List;
import java.util.Locale;

/// Writes a generated crew: one shift by day, its carts, who picks with them, and how many orders
/// are packed an hour.
public final class CrewFeed {

  /// The only shift.
  public static final String SHIFT = "DAY";

  private static final int FROM_HOUR = 8;
  private static final int TO_HOUR = 17;
  private static final int PACKING_HOURS_MORE = 2;
  private static final int CM3_OF_A_LITRE = 1_000;
  private static final int G_OF_A_KG = 1_000;

  private CrewFeed() {}

  /// Writes the crew of a warehouse.
  ///
  /// @param packedAnHour orders that can be packed an hour
  public static void write(
      FeedFolder files, String warehouseId, List<CartSpec> carts, int packedAnHour) {
    try (var out = files.open(FeedFile.SHIFT)) {
      out.row(warehouseId, SHIFT, hour(FROM_HOUR), hour(TO_HOUR));
    }
    try (var out = files.open(FeedFile.EQUIPMENT)) {
      for (var cart : carts) {
        out.row(
            warehouseId,
            cart.equipmentId(),
            "CART",
            Integer.toString(cart.mostOrders()),
            Long.toString((long) cart.mostLitres() * CM3_OF_A_LITRE),
            Long.toString((long) cart.mostKg() * G_OF_A_KG),
            Integer.toString(cart.compartments()),
            "true");
      }
    }
    try (var out = files.open(FeedFile.PICKER)) {
      var number = 0;
      for (var cart : carts) {
        for (var picker = 0; picker < cart.pickers(); picker++) {
          var id = String.format(Locale.ROOT, "P%03d", ++number);
          out.row(warehouseId, SHIFT, id, cart.equipmentId(), "true");
        }
      }
    }
    try (var out = files.open(FeedFile.PACKING_CAPACITY)) {
      for (var from = FROM_HOUR; from < TO_HOUR + PACKING_HOURS_MORE; from++) {
        out.row(warehouseId, hour(from), hour(from + 1), Integer.toString(packedAnHour));
      }
    }
  }

  private static String hour(int hour) {
    return String.format(Locale.ROOT, "%02d:00", hour);
  }
}
