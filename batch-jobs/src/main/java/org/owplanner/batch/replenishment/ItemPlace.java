package org.owplanner.batch.replenishment;

import java.util.Comparator;

/// What tells a seller's items apart.
///
/// @param warehouseId where
/// @param skuId what
record ItemPlace(String warehouseId, String skuId) implements Comparable<ItemPlace> {

  private static final Comparator<ItemPlace> ORDER =
      Comparator.comparing(ItemPlace::warehouseId).thenComparing(ItemPlace::skuId);

  @Override
  public int compareTo(ItemPlace other) {
    return ORDER.compare(this, other);
  }
}
