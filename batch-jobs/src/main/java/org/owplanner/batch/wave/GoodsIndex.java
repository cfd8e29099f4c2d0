package org.owplanner.batch.wave;

import java.util.List;
import java.util.Map;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.warehouse.GoodsReader;
import org.owplanner.batch.warehouse.LocationIds;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.layout.Layout;

/// Tells the indices that a shift's problem gives to locations and SKUs.
///
/// @param layout the floor
/// @param skus index of each SKU
record GoodsIndex(Layout layout, Map<SkuKey, Integer> skus) {

  GoodsIndex(Layout layout, List<Sku> skus) {
    this(layout, GoodsReader.indexOf(skus));
  }

  /// The index of a location's division, or -1 where it has none of that number.
  int locationOrNone(String locationId, int division) {
    var whole = layout.indexOf(locationId);
    return whole >= 0 && division == 1
        ? whole
        : layout.indexOf(LocationIds.of(locationId, division, 2));
  }

  /// The index of a location's division.
  ///
  /// @throws PlanningException where it has none of that number
  int location(String locationId, int division) {
    var index = locationOrNone(locationId, division);
    if (index < 0) {
      throw new PlanningException(
          "The location (%s, division %d) of a tour must be there, but isn't. Maybe location.csv was imported anew; plan again."
              .formatted(locationId, division));
    }
    return index;
  }

  /// The index of a SKU.
  ///
  /// @throws PlanningException where the problem doesn't hold it
  int sku(String sellerId, String skuId) {
    var index = skus.get(new SkuKey(sellerId, skuId));
    if (index == null) {
      throw new PlanningException(
          "The SKU (%s/%s) of a tour must be there, but isn't. Maybe sku.csv was imported anew; plan again."
              .formatted(sellerId, skuId));
    }
    return index;
  }
}
