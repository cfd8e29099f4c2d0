package org.owplanner.batch.replenishment;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.owplanner.batch.jooq.feed.Tables.LANE;
import static org.owplanner.batch.jooq.feed.Tables.SKU;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_ADVICE;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_ORDER;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_SHIPMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.TransportMode;

/// Reads orders and shipments of plans.
///
/// @param database the database
record OrderRows(DSLContext database) {

  List<DescribedOrder> orders(ReplenishmentPart part, LocalDate dueBefore, int limit) {
    return orders(due(part, dueBefore), limit);
  }

  List<DescribedOrder> orders(long runId, ItemKey item) {
    var o = REPLENISHMENT_ORDER;
    return orders(
        o.RUN_ID
            .eq(runId)
            .and(o.SELLER_ID.eq(item.sellerId()))
            .and(o.WAREHOUSE_ID.eq(item.warehouseId()))
            .and(o.SKU_ID.eq(item.skuId())),
        Integer.MAX_VALUE);
  }

  int count(ReplenishmentPart part, LocalDate dueBefore) {
    return database.fetchCount(REPLENISHMENT_ORDER, due(part, dueBefore));
  }

  private static Condition due(ReplenishmentPart part, LocalDate before) {
    var o = REPLENISHMENT_ORDER;
    return part.in(o.RUN_ID, o.SELLER_ID).and(o.ORDER_BY.lt(before));
  }

  private List<DescribedOrder> orders(Condition which, int limit) {
    var o = REPLENISHMENT_ORDER;
    var a = REPLENISHMENT_ADVICE;
    return database
        .select(o.asterisk(), SKU.DESCRIPTION, LANE.LEAD_P50_DAYS, a.STOCK_OUT_ON, a.IGNORED_MICROS)
        .from(o)
        .leftJoin(a)
        .using(o.RUN_ID, o.SELLER_ID, o.WAREHOUSE_ID, o.SKU_ID)
        .leftJoin(SKU)
        .on(SKU.SELLER_ID.eq(o.SELLER_ID).and(SKU.SKU_ID.eq(o.SKU_ID)))
        .leftJoin(LANE)
        .on(LANE.WAREHOUSE_ID.eq(o.WAREHOUSE_ID).and(LANE.MODE.eq(o.MODE)))
        .where(which)
        .orderBy(
            o.ORDER_BY,
            a.IGNORED_MICROS.desc().nullsLast(),
            o.SELLER_ID,
            o.SKU_ID,
            o.WAREHOUSE_ID,
            o.SHIP_ON,
            o.MODE,
            o.SOURCE)
        .limit(limit)
        .fetch(
            joined -> {
              var row = joined.into(o);
              return new DescribedOrder(
                  row.getSellerId(),
                  row.getWarehouseId(),
                  row.getSkuId(),
                  orEmpty(joined.get(SKU.DESCRIPTION)),
                  row.getShipOn(),
                  row.getOrderBy(),
                  Optional.ofNullable(joined.get(LANE.LEAD_P50_DAYS))
                      .map(row.getShipOn()::plusDays),
                  TransportMode.valueOf(row.getMode()),
                  OrderSource.valueOf(row.getSource()),
                  row.getCases(),
                  row.getUnits(),
                  Optional.ofNullable(joined.get(a.STOCK_OUT_ON)),
                  orZero(joined.get(a.IGNORED_MICROS)));
            });
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static long orZero(@Nullable Long micros) {
    return micros == null ? 0 : micros;
  }

  /// Shipments by date; how full containers are is told by the lanes as they are now.
  List<DescribedShipment> shipments(ReplenishmentPart part) {
    var s = REPLENISHMENT_SHIPMENT;
    var o = REPLENISHMENT_ORDER;
    var skus =
        database
            .select(countDistinct(o.SKU_ID))
            .from(o)
            .where(o.RUN_ID.eq(s.RUN_ID))
            .and(o.SELLER_ID.eq(s.SELLER_ID))
            .and(o.WAREHOUSE_ID.eq(s.WAREHOUSE_ID))
            .and(o.SHIP_ON.eq(s.SHIP_ON))
            .and(o.MODE.eq(s.MODE))
            .asField("skus");
    var volume = coalesce(LANE.CONTAINER_VOLUME_CM3, inline(0L)).as("container_volume");
    var weight = coalesce(LANE.CONTAINER_WEIGHT_G, inline(0L)).as("container_weight");
    return database
        .select(s.asterisk(), skus, volume, weight)
        .from(s)
        .leftJoin(LANE)
        .on(LANE.WAREHOUSE_ID.eq(s.WAREHOUSE_ID).and(LANE.MODE.eq(s.MODE)))
        .where(part.in(s.RUN_ID, s.SELLER_ID))
        .orderBy(s.SHIP_ON, s.SELLER_ID, s.WAREHOUSE_ID, s.MODE)
        .fetch(
            joined -> {
              var row = joined.into(s);
              return new DescribedShipment(
                  row.getSellerId(),
                  row.getWarehouseId(),
                  TransportMode.valueOf(row.getMode()),
                  row.getShipOn(),
                  joined.get(skus.getName(), int.class),
                  row.getContainers(),
                  row.getVolumeCm3(),
                  row.getWeightG(),
                  row.getFreightMicros(),
                  share(row.getVolumeCm3(), row.getContainers(), joined.get(volume)),
                  share(row.getWeightG(), row.getContainers(), joined.get(weight)));
            });
  }

  private static double share(long filled, int containers, long held) {
    return containers == 0 || held == 0 ? Double.NaN : filled / ((double) containers * held);
  }
}
