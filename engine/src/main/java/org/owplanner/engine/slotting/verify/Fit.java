package org.owplanner.engine.slotting.verify;

import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.Location;

/// How many units of a SKU a location holds, by trying all six ways to turn the unit.
final class Fit {

  /// No face is counted to hold more.
  private static final long MOST = Integer.MAX_VALUE;

  private Fit() {}

  static long units(Sku sku, Location location) {
    int[] unit = {sku.lengthMm(), sku.widthMm(), sku.heightMm()};
    int[][] turns = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    long most = 0;
    for (var turn : turns) {
      var layer =
          (long) (location.lengthMm() / unit[turn[0]]) * (location.widthMm() / unit[turn[1]]);
      var layers = location.heightMm() / unit[turn[2]];
      most = Math.max(most, Math.min(layer, MOST) * layers);
    }
    most = Math.min(most, MOST);
    return sku.weightG() == 0 ? most : Math.min(most, location.loadLimitG() / sku.weightG());
  }
}
