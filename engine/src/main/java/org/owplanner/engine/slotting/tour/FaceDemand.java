package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.slotting.Faces;

/// Demand of SKUs spread evenly over their faces.
public final class FaceDemand {

  private FaceDemand() {}

  /// Each of the k faces of a SKU gets 1/k of its demand.
  public static double[] of(Faces faces, double[] bySku) {
    var byFace = new double[faces.size()];
    for (var face = 0; face < byFace.length; face++) {
      var sku = faces.skuOf(face);
      byFace[face] = bySku[sku] / faces.count(sku);
    }
    return byFace;
  }
}
