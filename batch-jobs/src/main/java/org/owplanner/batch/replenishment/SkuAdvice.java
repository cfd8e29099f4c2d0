package org.owplanner.batch.replenishment;

import org.owplanner.engine.replenishment.ItemAdvice;

/// Advice about a SKU in a warehouse as it stands in the database.
///
/// @param sellerId whose goods they are
/// @param warehouseId where
/// @param skuId what
/// @param description the same in words
/// @param advice what to do; its item is the row's place in the list
public record SkuAdvice(
    String sellerId, String warehouseId, String skuId, String description, ItemAdvice advice) {

  /// What its reasons and findings are about.
  public String subject() {
    return warehouseId + "/" + skuId;
  }
}
