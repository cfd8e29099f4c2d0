package org.owplanner.engine.transfer.verify;

import java.util.Comparator;
import org.owplanner.engine.goods.SkuKey;

/// Goods in a warehouse.
public record Place(String warehouseId, SkuKey sku) implements Comparable<Place> {

  private static final Comparator<Place> SEQUENCE =
      Comparator.comparing(Place::warehouseId)
          .thenComparing(place -> place.sku().sellerId())
          .thenComparing(place -> place.sku().skuId());

  @Override
  public int compareTo(Place other) {
    return SEQUENCE.compare(this, other);
  }

  /// As findings name it.
  public String name() {
    return sku.skuId() + "@" + warehouseId;
  }
}
