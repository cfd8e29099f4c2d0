package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.datasets.generate.WarehouseSpec;
import org.owplanner.datasets.generate.ZoneKind;
import org.owplanner.datasets.generate.ZoneSpec;

/// The generated warehouse of the sample: two blocks, 20 aisles, about 5,000 locations.
public final class SampleWarehouse {

  /// Its id in the feed.
  public static final String ID = "LON1";

  static final String DEDICATED_SELLER = "S6-JEWEL";

  private static final int DIVIDED_EVERY = 5;
  private static final int DIVIDED_EVERY_IN_DEDICATED_ZONE = 1;

  private SampleWarehouse() {}

  /// What it is generated from.
  public static WarehouseSpec spec() {
    return new WarehouseSpec(
        ID,
        "London 1 (generated)",
        "GB",
        RetailOrders.ZONE.getId(),
        "GBP",
        2,
        20,
        3_400,
        1_250,
        2_600,
        9,
        zones(ZoneKind.SHELF.levels(), ZoneKind.LOW_SHELF.levels(), 100));
  }

  /// The zones of any warehouse that holds the sample's goods: where most is picked first, then the
  /// others.
  static List<ZoneSpec> zones(int shelfLevels, int lowShelfLevels, int percent) {
    var zones = new ArrayList<>(pieceZones(shelfLevels, lowShelfLevels, percent));
    zones.addAll(otherZones(percent));
    return zones;
  }

  /// Shelves that pieces are picked from.
  ///
  /// @param percent size of each zone, 100 for as many locations as the sample's own warehouse has
  static List<ZoneSpec> pieceZones(int shelfLevels, int lowShelfLevels, int percent) {
    return List.of(
        ZoneKind.SHELF.zone("A", scaled(2_040, percent), DIVIDED_EVERY, "", shelfLevels),
        ZoneKind.LOW_SHELF.zone("B", scaled(1_500, percent), DIVIDED_EVERY, "", lowShelfLevels),
        ZoneKind.LOW_SHELF.zone(
            "D",
            scaled(320, percent),
            DIVIDED_EVERY_IN_DEDICATED_ZONE,
            DEDICATED_SELLER,
            lowShelfLevels));
  }

  /// Cases, pallets, what is hazardous or too large, buffers.
  ///
  /// The two rooms for hazardous goods come first and last, for some hazard classes may not share
  /// an aisle.
  static List<ZoneSpec> otherZones(int percent) {
    return List.of(
        ZoneKind.HAZARD_SHELF.zone("H1", scaled(232, percent)),
        ZoneKind.CASE_RACK.zone("C", scaled(560, percent)),
        ZoneKind.PALLET_FLOOR.zone("P", scaled(40, percent)),
        ZoneKind.OVERSIZE_RACK.zone("O", scaled(80, percent)),
        ZoneKind.BUFFER.zone("U", scaled(24, percent)),
        ZoneKind.HAZARD_SHELF.zone("H2", scaled(232, percent)));
  }

  private static int scaled(int locations, int percent) {
    return locations * percent / 100;
  }
}
