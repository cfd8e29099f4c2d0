package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.List;

/// A generated warehouse of any size: the usual zones in fixed proportions, as many aisles as it
/// takes.
final class SizedWarehouse {

  private static final int ONE_ZONE_BELOW = 200;
  private static final int TWO_BLOCKS_FROM = 1_000;
  private static final int BAYS_OF_A_BLOCK = 25;
  private static final int AISLE_PITCH_MM = 3_400;
  private static final int BAY_PITCH_MM = 1_250;
  private static final int CROSS_AISLE_MM = 2_600;

  private SizedWarehouse() {}

  /// Whether a warehouse is too small for several zones.
  static boolean isOneZone(int locations) {
    return locations < ONE_ZONE_BELOW;
  }

  /// Which rack goods belong in, by a uniform number; zones have about a quarter more room than
  /// they need.
  static ZoneKind kindOf(double uniform) {
    if (uniform < 0.03) {
      return ZoneKind.HAZARD_SHELF;
    } else if (uniform < 0.11) {
      return ZoneKind.CASE_RACK;
    } else if (uniform < 0.125) {
      return ZoneKind.PALLET_FLOOR;
    }
    return uniform < 0.14 ? ZoneKind.OVERSIZE_RACK : ZoneKind.SHELF;
  }

  static WarehouseSpec spec(GenerateOptions options) {
    var zones = zones(options.locations());
    var blocks = options.locations() < TWO_BLOCKS_FROM ? 1 : 2;
    var bays = zones.stream().mapToInt(ZoneSpec::bays).sum();
    var aisles = Math.max(1, Math.ceilDiv(bays, 2 * blocks * BAYS_OF_A_BLOCK));
    return new WarehouseSpec(
        options.warehouseId(),
        "Generated warehouse of %d locations".formatted(options.locations()),
        "DE",
        "Europe/Berlin",
        "EUR",
        blocks,
        aisles,
        AISLE_PITCH_MM,
        BAY_PITCH_MM,
        CROSS_AISLE_MM,
        aisles / 2,
        zones);
  }

  private static List<ZoneSpec> zones(int locations) {
    if (isOneZone(locations)) {
      return List.of(ZoneKind.SHELF.zone("A", locations));
    }
    var zones = new ArrayList<ZoneSpec>();
    zones.add(ZoneKind.CASE_RACK.zone("C", locations / 10));
    zones.add(ZoneKind.SHELF.zone("A", locations / 2));
    zones.add(ZoneKind.PALLET_FLOOR.zone("P", locations / 50));
    zones.add(ZoneKind.OVERSIZE_RACK.zone("O", locations / 50));
    zones.add(ZoneKind.BUFFER.zone("U", Math.max(2, locations / 200)));
    zones.add(ZoneKind.HAZARD_SHELF.zone("H", locations / 25));
    var left = locations - zones.stream().mapToInt(ZoneSpec::locations).sum();
    zones.add(1, ZoneKind.LOW_SHELF.zone("B", left));
    return zones;
  }
}
