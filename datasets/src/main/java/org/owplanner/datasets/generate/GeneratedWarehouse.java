package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.Location;

/// A generated warehouse, as the feed describes it.
///
/// @param spec what it was generated from
/// @param graph its aisles
/// @param locations in plain order: aisle by aisle, bay by bay, level by level
public record GeneratedWarehouse(
    WarehouseSpec spec, AisleGraph graph, List<GeneratedLocation> locations) {

  public GeneratedWarehouse {
    locations = List.copyOf(locations);
  }

  /// Name of an aisle in the feed.
  public String aisleName(int aisle) {
    return String.format(Locale.ROOT, graph.aisleCount() < 100 ? "%02d" : "%04d", aisle + 1);
  }

  /// As the engine sees it: a location in n divisions becomes `ID/1` to `ID/n`, its length shared.
  public Layout layout() {
    var all = new ArrayList<Location>(locations.size());
    for (var location : locations) {
      for (var division = 1; division <= location.divisions(); division++) {
        all.add(part(location, division));
      }
    }
    return new Layout(graph, all);
  }

  private static Location part(GeneratedLocation location, int division) {
    var parts = location.divisions();
    return new Location(
        parts == 1 ? location.id() : location.id() + "/" + division,
        location.zone(),
        location.aisle(),
        location.bay(),
        location.level(),
        location.yMm(),
        location.lengthMm() / parts,
        location.widthMm(),
        location.heightMm(),
        location.loadLimitG() / parts,
        location.storageClass(),
        location.pickType(),
        location.dedicatedSellerId(),
        location.isBuffer());
  }
}
