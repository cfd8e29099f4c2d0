package org.owplanner.datasets.sample;

import org.owplanner.datasets.generate.PackedSize;
import org.owplanner.engine.goods.Sku;

/// Goods of the sample with what is generated about them: everything but `retail`.
///
/// @param hazardClass empty for harmless goods
public record SampleSku(
    RetailSku retail,
    String sellerId,
    PackedSize size,
    int casePack,
    String storageClass,
    String hazardClass,
    String pickType) {

  /// As slotting sees it.
  public Sku sku(int stockToHoldUnits) {
    return new Sku(
        sellerId,
        retail.skuId(),
        retail.description(),
        size.lengthMm(),
        size.widthMm(),
        size.heightMm(),
        size.weightG(),
        casePack,
        storageClass,
        hazardClass,
        pickType,
        stockToHoldUnits);
  }
}
