package org.owplanner.batch.transfer;

import java.util.Comparator;
import java.util.Objects;
import org.jooq.Record;

/// A seller's SKU in a warehouse, sorted by warehouse.
///
/// @param warehouseId the warehouse
/// @param sellerId the goods' owner
/// @param skuId the goods
record CellKey(String warehouseId, String sellerId, String skuId) implements Comparable<CellKey> {

  private static final Comparator<CellKey> ORDER =
      Comparator.comparing(CellKey::warehouseId)
          .thenComparing(CellKey::sellerId)
          .thenComparing(CellKey::skuId);

  /// Of a row with columns so called.
  static CellKey of(Record row) {
    return new CellKey(
        Objects.requireNonNull(row.get("warehouse_id", String.class)),
        Objects.requireNonNull(row.get("seller_id", String.class)),
        Objects.requireNonNull(row.get("sku_id", String.class)));
  }

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
