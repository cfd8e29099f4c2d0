package org.owplanner.engine.goods;

/// What tells a SKU from all others: two sellers may use the same id.
///
/// @param sellerId owner of the goods
/// @param skuId the owner's id for them
public record SkuKey(String sellerId, String skuId) {

  /// Whether a person who writes this means it: `SKU` or `SELLER/SKU`.
  public boolean isMeantBy(String words) {
    return skuId.equals(words) || words.equals(sellerId + "/" + skuId);
  }
}
