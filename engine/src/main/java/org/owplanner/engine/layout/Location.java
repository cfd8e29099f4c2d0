package org.owplanner.engine.layout;

/// One place where goods of one SKU can lie: a pick face, or a buffer that moves pass through.
///
/// `aisle` is an index into the aisle graph, `yMm` the access point along it, `level` counts from
/// the floor (0). Lengths are usable ones. `dedicatedOwner` is empty where every seller's goods may
/// lie.
public record Location(
    String id,
    String zone,
    int aisle,
    int bay,
    int level,
    int yMm,
    int lengthMm,
    int widthMm,
    int heightMm,
    int loadLimitG,
    String storageClass,
    String pickType,
    String dedicatedOwner,
    boolean isBuffer) {

  /// Usable volume in cm³.
  public long volumeCm3() {
    return (long) lengthMm * widthMm * heightMm / 1_000;
  }
}
