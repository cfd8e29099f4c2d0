package org.owplanner.batch.warehouse;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.owplanner.batch.jooq.feed.Tables.HAZARD_RULE;
import static org.owplanner.batch.jooq.feed.Tables.SKU;
import static org.owplanner.batch.jooq.feed.Tables.SLOT;
import static org.owplanner.batch.jooq.feed.Tables.STOCK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.goods.SkuKey;

/// Reads what lies in a warehouse or has come to be put away there: goods and the rules about them.
public final class GoodsReader {

  private final DSLContext database;
  private final String warehouseId;

  public GoodsReader(DSLContext database, String warehouseId) {
    this.database = database;
    this.warehouseId = warehouseId;
  }

  /// SKUs with a slot or with stock, in the order of their ids.
  public List<Sku> skus() {
    var slotted =
        exists(
            selectOne()
                .from(SLOT)
                .where(SLOT.WAREHOUSE_ID.eq(warehouseId))
                .and(SLOT.SELLER_ID.eq(SKU.SELLER_ID))
                .and(SLOT.SKU_ID.eq(SKU.SKU_ID)));
    return skus(slotted.or(STOCK.ON_HAND_UNITS.gt(0)));
  }

  /// SKUs that meet a condition, in the order of their ids.
  public List<Sku> skus(Condition which) {
    return database
        .select(SKU.asterisk(), STOCK.STOCK_TO_HOLD_UNITS)
        .from(SKU)
        .leftJoin(STOCK)
        .on(STOCK.SELLER_ID.eq(SKU.SELLER_ID))
        .and(STOCK.SKU_ID.eq(SKU.SKU_ID))
        .and(STOCK.WAREHOUSE_ID.eq(warehouseId))
        .where(which)
        .orderBy(SKU.SELLER_ID, SKU.SKU_ID)
        .fetch(
            row -> {
              var goods = row.into(SKU);
              var hazard = goods.getHazardClass();
              var toHold = row.get(STOCK.STOCK_TO_HOLD_UNITS);
              return new Sku(
                  goods.getSellerId(),
                  goods.getSkuId(),
                  goods.getDescription(),
                  goods.getLengthMm(),
                  goods.getWidthMm(),
                  goods.getHeightMm(),
                  goods.getWeightG(),
                  goods.getCasePack(),
                  goods.getStorageClass(),
                  hazard == null ? "" : hazard,
                  goods.getPickType(),
                  toHold == null ? 0 : toHold);
            });
  }

  /// Index of each SKU by seller and id.
  public static Map<SkuKey, Integer> indexOf(List<Sku> skus) {
    Map<SkuKey, Integer> index = HashMap.newHashMap(skus.size());
    for (var i = 0; i < skus.size(); i++) {
      index.put(skus.get(i).key(), i);
    }
    return index;
  }

  /// Hazard classes that must lie apart.
  public List<HazardRule> hazardRules() {
    return database
        .selectFrom(HAZARD_RULE)
        .orderBy(HAZARD_RULE.CLASS_A, HAZARD_RULE.CLASS_B)
        .fetch(
            rule ->
                new HazardRule(
                    rule.getClassA(), rule.getClassB(), HazardRule.Scope.valueOf(rule.getScope())));
  }
}
