package org.owplanner.datasets.generate;

/// A zone to be generated: so many like locations, filled bay by bay.
///
/// @param locations how many
/// @param levels shelves above each other
/// @param positionsPerBay locations side by side on one level of a bay
/// @param lengthMm usable length of a location along the aisle
/// @param widthMm usable depth
/// @param dividedEvery in each so many-th bay one level is divided, 0 for none
/// @param divisions parts of a divided location
/// @param dedicatedSellerId the only seller whose goods may lie there, empty for any
public record ZoneSpec(
    String zone,
    int locations,
    int levels,
    int positionsPerBay,
    int lengthMm,
    int widthMm,
    int heightMm,
    int loadLimitG,
    String storageClass,
    String pickType,
    int dividedEvery,
    int divisions,
    String dedicatedSellerId,
    boolean isBuffer) {

  /// Bays that the zone needs.
  int bays() {
    var perBay = levels * positionsPerBay;
    return (locations + perBay - 1) / perBay;
  }
}
