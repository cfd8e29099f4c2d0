package org.owplanner.batch.replenishment;

import static org.owplanner.batch.jooq.feed.Tables.SKU;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_ADVICE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.owplanner.batch.jooq.plan.tables.records.ReplenishmentAdviceRecord;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.replenishment.ProjectedStock;

/// Reads advice of plans.
///
/// @param database the database
record DescribedAdviceRows(DSLContext database) {

  List<DescribedAdvice> advice(ReplenishmentPart part, AdviceOrder order, int limit) {
    var a = REPLENISHMENT_ADVICE;
    return advice(part.in(a.RUN_ID, a.SELLER_ID).and(order.which()), order.first(), limit);
  }

  List<DescribedAdvice> sku(long runId, String id) {
    var a = REPLENISHMENT_ADVICE;
    return advice(
        a.RUN_ID.eq(runId).and(a.SKU_ID.eq(id).or(a.SELLER_ID.concat("/").concat(a.SKU_ID).eq(id))),
        a.SELLER_ID.asc(),
        Integer.MAX_VALUE);
  }

  private List<DescribedAdvice> advice(Condition which, OrderField<?> first, int limit) {
    var a = REPLENISHMENT_ADVICE;
    return database
        .select(a.asterisk(), SKU.DESCRIPTION)
        .from(a)
        .leftJoin(SKU)
        .on(SKU.SELLER_ID.eq(a.SELLER_ID).and(SKU.SKU_ID.eq(a.SKU_ID)))
        .where(which)
        .orderBy(first, a.SELLER_ID, a.SKU_ID, a.WAREHOUSE_ID)
        .limit(limit)
        .fetch(
            joined ->
                described(
                    joined.into(a), Objects.requireNonNullElse(joined.get(SKU.DESCRIPTION), "")));
  }

  private static DescribedAdvice described(ReplenishmentAdviceRecord row, String description) {
    return new DescribedAdvice(
        new ItemKey(row.getSellerId(), row.getWarehouseId(), row.getSkuId()),
        description,
        AdviceAction.valueOf(row.getAction()),
        row.getActionUnits(),
        row.getTransferTo(),
        Optional.ofNullable(row.getOrderBy()),
        Optional.ofNullable(row.getStockOutOn()),
        row.getIgnoredMicros(),
        row.getCoverDaysBefore(),
        row.getCoverDaysAfter(),
        row.getAbc(),
        row.getXyz(),
        row.getTurnsPerYear(),
        row.getAgedUnits(),
        row.getAgedFeeMicros(),
        row.getExpectedFillRate(),
        new ProjectedStock(
            floats(row.getStockMean()),
            floats(row.getStockP10()),
            floats(row.getStockP90()),
            floats(row.getStockMeanIgnored()),
            floats(row.getStockOutShare()),
            floats(row.getStockOutShareIgnored())));
  }

  private static float[] floats(Float[] values) {
    var floats = new float[values.length];
    for (var i = 0; i < floats.length; i++) {
      floats[i] = values[i];
    }
    return floats;
  }

  /// Each SKU's classes, two letters.
  Map<ItemKey, String> classes(ReplenishmentPart part) {
    var a = REPLENISHMENT_ADVICE;
    var classes = new HashMap<ItemKey, String>();
    database
        .select(a.SELLER_ID, a.WAREHOUSE_ID, a.SKU_ID, a.ABC, a.XYZ)
        .from(a)
        .where(part.in(a.RUN_ID, a.SELLER_ID))
        .forEach(
            row ->
                classes.put(
                    new ItemKey(row.value1(), row.value2(), row.value3()),
                    row.value4() + row.value5()));
    return classes;
  }
}
