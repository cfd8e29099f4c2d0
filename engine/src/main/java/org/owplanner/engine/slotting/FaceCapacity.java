package org.owplanner.engine.slotting;

import org.owplanner.engine.goods.Sku;

/// How many units of a SKU a location of a profile holds.
final class FaceCapacity {

  private FaceCapacity() {}

  /// max over the six axis-parallel orientations of ⌊L/l⌋·⌊W/w⌋·⌊H/h⌋, at most ⌊load limit ÷
  /// weight⌋.
  ///
  /// L, W, H are the location's usable dimensions and l, w, h the unit's packed ones, all in mm;
  /// load limit and weight in g. 0 where not even one unit fits.
  static int units(Sku sku, LocationProfile profile) {
    var l = sku.lengthMm();
    var w = sku.widthMm();
    var h = sku.heightMm();
    var most = stacked(profile, l, w, h);
    most = Math.max(most, stacked(profile, l, h, w));
    most = Math.max(most, stacked(profile, w, l, h));
    most = Math.max(most, stacked(profile, w, h, l));
    most = Math.max(most, stacked(profile, h, l, w));
    most = Math.max(most, stacked(profile, h, w, l));
    if (sku.weightG() > 0) {
      most = Math.min(most, profile.loadLimitG() / sku.weightG());
    }
    return (int) Math.min(most, Integer.MAX_VALUE);
  }

  private static long stacked(LocationProfile profile, int l, int w, int h) {
    var floor = (long) (profile.lengthMm() / l) * (profile.widthMm() / w);
    return Math.min(floor, Integer.MAX_VALUE) * (profile.heightMm() / h);
  }
}
