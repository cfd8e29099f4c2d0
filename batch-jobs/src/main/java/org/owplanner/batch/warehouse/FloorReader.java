package org.owplanner.batch.warehouse;

import static org.jooq.impl.DSL.noCondition;
import static org.owplanner.batch.jooq.feed.Tables.AISLE;
import static org.owplanner.batch.jooq.feed.Tables.CROSS_AISLE;
import static org.owplanner.batch.jooq.feed.Tables.LOCATION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.owplanner.batch.jooq.feed.tables.records.AisleRecord;
import org.owplanner.batch.jooq.feed.tables.records.LocationRecord;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.layout.RoutingPolicy;

/// Reads a warehouse's aisles and locations. A divided location becomes as many locations, `ID/1`
/// to `ID/n`, that share its access point and each have a part of its length and load.
public final class FloorReader {

  private final DSLContext database;
  private final String warehouseId;
  private final Condition which;

  public FloorReader(DSLContext database, String warehouseId) {
    this(database, warehouseId, noCondition());
  }

  /// A reader of all aisles and of some locations only.
  ///
  /// @param which what locations must meet
  public FloorReader(DSLContext database, String warehouseId, Condition which) {
    this.database = database;
    this.warehouseId = warehouseId;
    this.which = which;
  }

  /// The floor.
  ///
  /// @param depotAisle name of the aisle at whose front pickers begin and end
  /// @param routing how pickers are routed
  /// @throws PlanningException where aisles, cross-aisles and locations don't make a floor
  public Layout read(String depotAisle, RoutingPolicy routing) {
    var aisles = aisles();
    Map<String, Integer> aisleIndex = new HashMap<>();
    for (var i = 0; i < aisles.size(); i++) {
      aisleIndex.put(aisles.get(i).getAisle(), i);
    }
    var depot = aisleIndex.get(depotAisle);
    if (depot == null) {
      throw new PlanningException(
          "The depot's aisle (%s) of warehouse (%s) must be one of its %d aisles. Correct depot_aisle in warehouse.csv or import aisle.csv."
              .formatted(depotAisle, warehouseId, aisles.size()));
    }
    var crossAisles =
        database
            .select(CROSS_AISLE.Y_MM)
            .from(CROSS_AISLE)
            .where(CROSS_AISLE.WAREHOUSE_ID.eq(warehouseId))
            .orderBy(CROSS_AISLE.Y_MM)
            .fetch(CROSS_AISLE.Y_MM);
    try {
      var graph =
          new AisleGraph(
              aisles.stream().mapToInt(aisle -> aisle.getXMm()).toArray(),
              crossAisles.stream().mapToInt(Integer::intValue).toArray(),
              depot);
      return new Layout(graph, locations(aisleIndex), routing);
    } catch (IllegalArgumentException e) {
      throw new PlanningException("Warehouse (%s): %s".formatted(warehouseId, e.getMessage()), e);
    }
  }

  /// The aisles' names, by their index in the layout.
  public List<String> aisleNames() {
    return aisles().stream().map(AisleRecord::getAisle).toList();
  }

  private List<AisleRecord> aisles() {
    return database
        .selectFrom(AISLE)
        .where(AISLE.WAREHOUSE_ID.eq(warehouseId))
        .orderBy(AISLE.X_MM, AISLE.AISLE_)
        .fetch();
  }

  private List<Location> locations(Map<String, Integer> aisleIndex) {
    var locations = new ArrayList<Location>();
    database
        .selectFrom(LOCATION)
        .where(LOCATION.WAREHOUSE_ID.eq(warehouseId))
        .and(which)
        .orderBy(LOCATION.LOCATION_ID)
        .forEach(
            row -> {
              for (var division = 1; division <= row.getDivisions(); division++) {
                locations.add(location(row, division, aisleIndex.getOrDefault(row.getAisle(), -1)));
              }
            });
    if (locations.isEmpty()) {
      throw new PlanningException(
          "Warehouse (%s) has no locations. Import its location.csv.".formatted(warehouseId));
    }
    return locations;
  }

  private static Location location(LocationRecord row, int division, int aisle) {
    var owner = row.getDedicatedSellerId();
    return new Location(
        LocationIds.of(row.getLocationId(), division, row.getDivisions()),
        row.getZone(),
        aisle,
        row.getBay(),
        row.getLevel(),
        row.getYMm(),
        Math.max(1, row.getLengthMm() / row.getDivisions()),
        row.getWidthMm(),
        row.getHeightMm(),
        Math.max(1, row.getLoadLimitG() / row.getDivisions()),
        row.getStorageClass(),
        row.getPickType(),
        owner == null ? "" : owner,
        row.getIsBuffer());
  }
}
