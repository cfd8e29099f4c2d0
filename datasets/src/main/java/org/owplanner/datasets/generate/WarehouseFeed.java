package org.owplanner.datasets.generate;

/// Writes a generated warehouse into a feed.
public final class WarehouseFeed {

  private WarehouseFeed() {}

  /// Writes the warehouse, its aisles, cross-aisles and locations.
  public static void write(FeedFolder folder, GeneratedWarehouse warehouse) {
    var spec = warehouse.spec();
    var graph = warehouse.graph();
    var id = spec.warehouseId();
    try (var out = folder.open(FeedFile.WAREHOUSE)) {
      var depot = warehouse.aisleName(graph.depotAisle());
      out.row(id, spec.name(), spec.country(), spec.timeZone(), spec.currency(), depot);
    }
    try (var out = folder.open(FeedFile.AISLE)) {
      for (var a = 0; a < graph.aisleCount(); a++) {
        out.row(id, warehouse.aisleName(a), Integer.toString(graph.aisleXMm(a)));
      }
    }
    try (var out = folder.open(FeedFile.CROSS_AISLE)) {
      for (var k = 0; k < graph.crossAisleCount(); k++) {
        out.row(id, Integer.toString(k), Integer.toString(graph.crossAisleYMm(k)));
      }
    }
    try (var out = folder.open(FeedFile.LOCATION)) {
      for (var location : warehouse.locations()) {
        writeLocation(out, warehouse, location);
      }
    }
  }

  private static void writeLocation(
      FeedWriter out, GeneratedWarehouse warehouse, GeneratedLocation location) {
    out.row(
        warehouse.spec().warehouseId(),
        location.id(),
        location.zone(),
        warehouse.aisleName(location.aisle()),
        Integer.toString(location.bay()),
        Integer.toString(location.level()),
        Integer.toString(location.yMm()),
        Integer.toString(location.lengthMm()),
        Integer.toString(location.widthMm()),
        Integer.toString(location.heightMm()),
        Integer.toString(location.loadLimitG()),
        location.storageClass(),
        location.pickType(),
        Integer.toString(location.divisions()),
        location.dedicatedSellerId(),
        Boolean.toString(location.isBuffer()));
  }
}
