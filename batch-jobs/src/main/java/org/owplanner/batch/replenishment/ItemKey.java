package org.owplanner.batch.replenishment;

/// What tells a SKU in a warehouse from all others.
///
/// @param sellerId the goods' owner
/// @param warehouseId the warehouse
/// @param skuId the goods
public record ItemKey(String sellerId, String warehouseId, String skuId) {

  /// As reasons and findings name it.
  public String subject() {
    return sellerId + "/" + skuId + "@" + warehouseId;
  }
}
