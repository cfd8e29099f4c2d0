package org.owplanner.batch.slotting;

import static org.owplanner.batch.jooq.feed.Tables.LOCATION;
import static org.owplanner.batch.jooq.feed.Tables.SLOT;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.warehouse.LocationIds;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.slotting.SlotNow;

/// Reads where goods lie in a warehouse.
final class SlotReader {

  private final DSLContext database;
  private final String warehouseId;

  SlotReader(DSLContext database, String warehouseId) {
    this.database = database;
    this.warehouseId = warehouseId;
  }

  /// Today's slots.
  List<SlotNow> read(Layout layout, Map<SkuKey, Integer> skuIndex) {
    return database
        .select(
            SLOT.LOCATION_ID,
            SLOT.DIVISION,
            SLOT.SELLER_ID,
            SLOT.SKU_ID,
            SLOT.PINNED,
            LOCATION.DIVISIONS)
        .from(SLOT)
        .join(LOCATION)
        .using(LOCATION.WAREHOUSE_ID, LOCATION.LOCATION_ID)
        .where(SLOT.WAREHOUSE_ID.eq(warehouseId))
        .orderBy(SLOT.LOCATION_ID, SLOT.DIVISION)
        .fetch(
            row -> {
              var id = LocationIds.of(row.value1(), row.value2(), row.value6());
              var location = layout.indexOf(id);
              var sku = skuIndex.get(new SkuKey(row.value3(), row.value4()));
              if (location < 0 || sku == null) {
                throw new PlanningException(
                    "The slot (%s, division %d) of warehouse (%s) must be a division of its location. Correct it in slot.csv."
                        .formatted(row.value1(), row.value2(), warehouseId));
              }
              return new SlotNow(sku, location, row.value5());
            });
  }
}
