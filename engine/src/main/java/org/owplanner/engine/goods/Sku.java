package org.owplanner.engine.goods;

/// Goods of one seller, as every plan needs to know them.
///
/// @param sellerId their owner
/// @param skuId the owner's id for them
/// @param description in words
/// @param lengthMm packed length of one unit, likewise width and height
/// @param weightG packed weight of one unit
/// @param casePack units in a case
/// @param storageClass what a location must be made for, such as `AMBIENT`, `HAZARD` or `OVERSIZE`
/// @param hazardClass class that hazard rules speak of, empty for none
/// @param pickType how it is picked: `PIECE`, `CASE` or `PALLET`
/// @param stockToHoldUnits units that its pick faces together should hold
public record Sku(
    String sellerId,
    String skuId,
    String description,
    int lengthMm,
    int widthMm,
    int heightMm,
    int weightG,
    int casePack,
    String storageClass,
    String hazardClass,
    String pickType,
    int stockToHoldUnits) {

  private static final double MM3_PER_CM3 = 1000;

  public Sku {
    requireAtLeast(1, lengthMm, "length_mm", skuId);
    requireAtLeast(1, widthMm, "width_mm", skuId);
    requireAtLeast(1, heightMm, "height_mm", skuId);
    requireAtLeast(0, weightG, "weight_g", skuId);
    requireAtLeast(1, casePack, "case_pack", skuId);
    requireAtLeast(0, stockToHoldUnits, "stock_to_hold_units", skuId);
  }

  /// Packed volume of one unit, in mm³.
  public long volumeMm3() {
    return (long) lengthMm * widthMm * heightMm;
  }

  /// Packed volume of one unit, in cm³.
  public double volumeCm3() {
    return volumeMm3() / MM3_PER_CM3;
  }

  /// What tells it from all others.
  public SkuKey key() {
    return new SkuKey(sellerId, skuId);
  }

  private static void requireAtLeast(int least, int value, String column, String skuId) {
    if (value < least) {
      throw new IllegalArgumentException(
          "The %s (%d) of SKU (%s) must be at least %d. Correct its row and import it again."
              .formatted(column, value, skuId, least));
    }
  }
}
