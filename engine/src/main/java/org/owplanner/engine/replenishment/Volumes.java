package org.owplanner.engine.replenishment;

import org.owplanner.engine.goods.Sku;

/// Volume of goods as they are shipped.
public final class Volumes {

  private static final double MM3_PER_CM3 = 1000;

  private Volumes() {}

  /// Volume of a unit as packed, in cm³.
  public static double cm3(Sku sku) {
    return (double) sku.lengthMm() * sku.widthMm() * sku.heightMm() / MM3_PER_CM3;
  }
}
