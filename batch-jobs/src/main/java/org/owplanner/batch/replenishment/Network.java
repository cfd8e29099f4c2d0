package org.owplanner.batch.replenishment;

import static org.owplanner.batch.jooq.feed.Tables.LANE;
import static org.owplanner.batch.jooq.feed.Tables.LANE_FORBIDDEN;
import static org.owplanner.batch.jooq.feed.Tables.STORAGE_FEE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jooq.DSLContext;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.stock.StorageFee;

/// What all sellers share: ways to the warehouses and what storing costs there, in the plan's
/// currency.
///
/// @param currencies the warehouses' currencies by id
/// @param lanes by warehouse and mode
/// @param fees by warehouse and ascending age
/// @param generatedLanes warehouses with a lane that was generated
/// @param generatedFees warehouses with a fee that was generated
public record Network(
    SortedMap<String, String> currencies,
    List<Lane> lanes,
    List<StorageFee> fees,
    Set<String> generatedLanes,
    Set<String> generatedFees) {

  /// Reads what is known of these warehouses.
  public static Network read(
      DSLContext database, SortedMap<String, String> currencies, ExchangeRates exchange) {
    var forbidden = forbidden(database);
    var lanes = new ArrayList<Lane>();
    Set<String> generatedLanes = new HashSet<>();
    for (var row :
        database
            .selectFrom(LANE)
            .where(LANE.WAREHOUSE_ID.in(currencies.keySet()))
            .orderBy(LANE.WAREHOUSE_ID, LANE.MODE)) {
      var currency = row.getCurrency();
      if (row.getIsGenerated()) {
        generatedLanes.add(row.getWarehouseId());
      }
      lanes.add(
          new Lane(
              row.getWarehouseId(),
              TransportMode.valueOf(row.getMode()),
              row.getService(),
              new LeadTime(
                  row.getLeadP10Days(),
                  row.getLeadP50Days(),
                  row.getLeadP90Days(),
                  row.getInspectedShare().doubleValue(),
                  row.getInspectionDays()),
              exchange.micros(row.getCentsPerM3(), currency),
              exchange.micros(row.getCentsPerKg(), currency),
              exchange.micros(row.getShipmentCents(), currency),
              exchange.micros(row.getContainerCents(), currency),
              row.getContainerVolumeCm3(),
              row.getContainerWeightG(),
              forbidden.getOrDefault(row.getWarehouseId() + '\n' + row.getMode(), Set.of())));
    }
    var fees = new ArrayList<StorageFee>();
    Set<String> generatedFees = new HashSet<>();
    for (var row :
        database
            .selectFrom(STORAGE_FEE)
            .where(STORAGE_FEE.WAREHOUSE_ID.in(currencies.keySet()))
            .orderBy(STORAGE_FEE.WAREHOUSE_ID, STORAGE_FEE.FROM_AGE_DAYS)) {
      if (row.getIsGenerated()) {
        generatedFees.add(row.getWarehouseId());
      }
      fees.add(
          new StorageFee(
              row.getWarehouseId(),
              row.getFromAgeDays(),
              exchange.micros(
                  row.getCentsPerM3Day(), currencies.getOrDefault(row.getWarehouseId(), ""))));
    }
    return new Network(currencies, lanes, fees, generatedLanes, generatedFees);
  }

  /// The lanes to these warehouses.
  public List<Lane> lanesTo(Set<String> warehouses) {
    return lanes.stream().filter(lane -> warehouses.contains(lane.warehouseId())).toList();
  }

  /// The fees of these warehouses.
  public List<StorageFee> feesOf(Set<String> warehouses) {
    return fees.stream().filter(fee -> warehouses.contains(fee.warehouseId())).toList();
  }

  /// A warehouse's currency.
  public String currencyOf(String warehouseId) {
    return currencies.getOrDefault(warehouseId, "");
  }

  private static Map<String, Set<String>> forbidden(DSLContext database) {
    Map<String, Set<String>> forbidden = new HashMap<>();
    database
        .selectFrom(LANE_FORBIDDEN)
        .where(LANE_FORBIDDEN.IS_FORBIDDEN)
        .forEach(
            row ->
                forbidden
                    .computeIfAbsent(
                        row.getWarehouseId() + '\n' + row.getMode(), _ -> new HashSet<>())
                    .add(row.getHazardClass()));
    return forbidden;
  }
}
