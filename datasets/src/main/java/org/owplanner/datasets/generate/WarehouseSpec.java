package org.owplanner.datasets.generate;

import java.util.List;

/// A warehouse to be generated.
///
/// @param warehouseId its id
/// @param name in words
/// @param country ISO 3166 code
/// @param timeZone such as `Europe/London`
/// @param currency ISO 4217 code
/// @param blocks blocks of racks one behind the other; there is one cross-aisle more
/// @param aisles parallel pick aisles, with racks on both sides
/// @param aislePitchMm from the middle of an aisle to that of the next
/// @param bayPitchMm from a bay to the next along an aisle
/// @param crossAisleMm width of a cross-aisle
/// @param depotAisle index of the aisle in front of which the depot lies
/// @param zones in the order in which they fill the bays, aisle by aisle
public record WarehouseSpec(
    String warehouseId,
    String name,
    String country,
    String timeZone,
    String currency,
    int blocks,
    int aisles,
    int aislePitchMm,
    int bayPitchMm,
    int crossAisleMm,
    int depotAisle,
    List<ZoneSpec> zones) {

  public WarehouseSpec {
    zones = List.copyOf(zones);
  }

  /// Bays of one side of one block that hold all zones.
  int baysPerSide() {
    var bays = zones.stream().mapToInt(ZoneSpec::bays).sum();
    var sides = 2 * aisles * blocks;
    return Math.max(1, (bays + sides - 1) / sides);
  }
}
