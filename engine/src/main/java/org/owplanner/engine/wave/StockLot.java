package org.owplanner.engine.wave;

/// Units of one SKU and one lot at one location.
///
/// @param location index of the location
/// @param sku index of the SKU
/// @param lot the lot's id, empty where lots aren't told apart
/// @param expiryDay days since 1970-01-01 on which it expires, [#NO_EXPIRY] where it is not dated
/// @param units units there; below 0 where the books are wrong, then nothing can be taken
public record StockLot(int location, int sku, String lot, int expiryDay, int units) {

  /// The expiry day of goods that are not dated; they are taken last.
  public static final int NO_EXPIRY = Integer.MAX_VALUE;
}
