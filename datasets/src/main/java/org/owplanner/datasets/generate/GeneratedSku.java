package org.owplanner.datasets.generate;

import org.owplanner.engine.goods.Sku;

/// Generated goods.
///
/// @param kind the kind of rack that they belong in
/// @param hazardClass empty for harmless goods
public record GeneratedSku(
    String sellerId,
    String skuId,
    PackedSize size,
    int casePack,
    ZoneKind kind,
    String hazardClass,
    long priceCents) {

  /// In words, which say that it is generated.
  public String description() {
    return "Generated goods " + skuId;
  }

  /// Units that the smallest of its locations holds, at least 1.
  int faceUnits() {
    var narrowest = kind == ZoneKind.SHELF ? ZoneKind.LOW_SHELF : kind;
    return Math.max(1, narrowest.holds(size));
  }

  /// As slotting sees it.
  public Sku sku(int stockToHoldUnits) {
    return new Sku(
        sellerId,
        skuId,
        description(),
        size.lengthMm(),
        size.widthMm(),
        size.heightMm(),
        size.weightG(),
        casePack,
        kind.storageClass(),
        hazardClass,
        kind.pickType(),
        stockToHoldUnits);
  }
}
