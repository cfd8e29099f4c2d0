package org.owplanner.batch.transfer;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nvl;
import static org.jooq.impl.DSL.select;
import static org.owplanner.batch.jooq.feed.Tables.LOCATION_STOCK;
import static org.owplanner.batch.jooq.feed.Tables.SKU;
import static org.owplanner.batch.jooq.plan.Tables.TRANSFER_LINE;

import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Reads lines of plans with what people call their goods.
///
/// @param database the database
record DescribedLines(DSLContext database) {

  private static final long MM3_PER_CM3 = 1000;

  List<DescribedLine> lines(Condition which, int limit) {
    var l = TRANSFER_LINE;
    var lots =
        DSL.field(
            select(
                    DSL.field(
                        "string_agg(lot, ', ' ORDER BY expires_on NULLS LAST, lot)", String.class))
                .from(
                    select(LOCATION_STOCK.LOT, DSL.min(LOCATION_STOCK.EXPIRES_ON).as("expires_on"))
                        .from(LOCATION_STOCK)
                        .where(LOCATION_STOCK.WAREHOUSE_ID.eq(l.WAREHOUSE_ID))
                        .and(LOCATION_STOCK.SELLER_ID.eq(l.SELLER_ID))
                        .and(LOCATION_STOCK.SKU_ID.eq(l.SKU_ID))
                        .and(LOCATION_STOCK.LOT.ne(inline("")))
                        .and(l.IS_RETURNED.isFalse())
                        .groupBy(LOCATION_STOCK.LOT)));
    var size =
        nvl(SKU.LENGTH_MM.cast(Long.class).mul(SKU.WIDTH_MM).mul(SKU.HEIGHT_MM), inline(0L))
            .as("size");
    var weight = nvl(SKU.WEIGHT_G, inline(0)).as("weight");
    return database
        .select(l.asterisk(), SKU.DESCRIPTION, size, weight, lots.as("lots"))
        .from(l)
        .leftJoin(SKU)
        .on(SKU.SELLER_ID.eq(l.SELLER_ID).and(SKU.SKU_ID.eq(l.SKU_ID)))
        .where(which)
        .orderBy(l.DEPARTS_ON, l.DEPARTURE_ID, l.ONWARD_DEPARTURE_ID, l.SELLER_ID, l.SKU_ID)
        .limit(limit)
        .fetch(
            joined -> {
              var row = joined.into(l);
              var units = row.getUnits();
              return new DescribedLine(
                  row.getDepartureId(),
                  row.getOnwardDepartureId(),
                  row.getWarehouseId(),
                  row.getToId(),
                  row.getSellerId(),
                  row.getSkuId(),
                  Objects.requireNonNullElse(joined.get(SKU.DESCRIPTION), ""),
                  row.getIsReturned(),
                  row.getIsPinned(),
                  row.getCutOffOn(),
                  row.getDepartsOn(),
                  row.getArrivesOn(),
                  row.getCases(),
                  units,
                  Math.ceilDiv(joined.get(size) * units, MM3_PER_CM3),
                  (long) joined.get(weight) * units,
                  Objects.requireNonNullElse(joined.get("lots", String.class), ""));
            });
  }
}
