package org.owplanner.batch.transfer;

import static org.owplanner.batch.jooq.feed.Tables.TRANSFER_LANE;
import static org.owplanner.batch.jooq.feed.Tables.TRANSFER_LANE_FORBIDDEN;
import static org.owplanner.batch.jooq.feed.Tables.TRANSFER_SKU_FORBIDDEN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.owplanner.batch.jooq.feed.tables.records.TransferLaneRecord;
import org.owplanner.batch.replenishment.ExchangeRates;
import org.owplanner.batch.replenishment.GeneratedKind;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.transfer.TransferLane;

/// Reads the ways between warehouses and home, in the plan's currency.
///
/// @param database the database, in one snapshot
/// @param exchange rates into the plan's currency
/// @param generated takes note of what was generated
record NetworkLanes(DSLContext database, ExchangeRates exchange, Set<GeneratedKind> generated) {

  List<TransferLane> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    database
        .selectFrom(TRANSFER_LANE_FORBIDDEN)
        .where(TRANSFER_LANE_FORBIDDEN.IS_FORBIDDEN)
        .forEach(row -> of(classes, row.getLaneId()).add(row.getHazardClass()));
    Map<String, Set<SkuKey>> skus = new HashMap<>();
    database
        .selectFrom(TRANSFER_SKU_FORBIDDEN)
        .where(TRANSFER_SKU_FORBIDDEN.IS_FORBIDDEN)
        .forEach(
            row -> of(skus, row.getLaneId()).add(new SkuKey(row.getSellerId(), row.getSkuId())));
    var lanes = new ArrayList<TransferLane>();
    for (var row : database.selectFrom(TRANSFER_LANE).orderBy(TRANSFER_LANE.LANE_ID)) {
      if (row.getIsGenerated()) {
        generated.add(GeneratedKind.TRANSFER_LANES);
      }
      lanes.add(
          lane(
              row,
              classes.getOrDefault(row.getLaneId(), Set.of()),
              skus.getOrDefault(row.getLaneId(), Set.of())));
    }
    return lanes;
  }

  private TransferLane lane(TransferLaneRecord row, Set<String> classes, Set<SkuKey> skus) {
    var currency = row.getCurrency();
    return new TransferLane(
        row.getLaneId(),
        row.getWarehouseId(),
        row.getToId(),
        row.getIsHome(),
        row.getMode(),
        new LeadTime(
            row.getLeadP10Days(),
            row.getLeadP50Days(),
            row.getLeadP90Days(),
            row.getInspectedShare().doubleValue(),
            row.getInspectionDays()),
        exchange.micros(row.getTripCents(), currency),
        exchange.micros(row.getCentsPerM3(), currency),
        exchange.micros(row.getCentsPerKg(), currency),
        row.getVehicleVolumeCm3(),
        row.getVehicleWeightG(),
        exchange.micros(row.getHandlingFromCents(), currency),
        exchange.micros(row.getHandlingToCents(), currency),
        classes,
        skus);
  }

  private static <T> Set<T> of(Map<String, Set<T>> byLane, String laneId) {
    return byLane.computeIfAbsent(laneId, _ -> new HashSet<>());
  }
}
