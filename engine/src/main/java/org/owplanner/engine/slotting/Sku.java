package org.owplanner.engine.slotting;

/// Goods of one seller, as slotting needs to know them.
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

  /// Packed volume of one unit in mm³.
  public long volumeMm3() {
    return (long) lengthMm * widthMm * heightMm;
  }
}
