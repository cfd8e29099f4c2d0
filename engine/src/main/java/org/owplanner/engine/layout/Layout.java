package org.owplanner.engine.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The aisle graph with all locations of a warehouse, and how its pickers are routed; hot code
/// works on location indices.
public final class Layout {
  private final AisleGraph graph;
  private final List<Location> locations;
  private final RoutingPolicy routing;
  private final int[] aisleOf;
  private final int[] yMmOf;
  private final int[] levelOf;
  private final Map<String, Integer> indexOfId;

  /// A layout whose pickers walk shortest tours.
  public Layout(AisleGraph graph, List<Location> locations) {
    this(graph, locations, RoutingPolicy.EXACT);
  }

  /// Throws an IllegalArgumentException that names the first location that is off the graph, has a
  /// negative level or an id that was there before.
  public Layout(AisleGraph graph, List<Location> locations, RoutingPolicy routing) {
    this.graph = graph;
    this.locations = List.copyOf(locations);
    this.routing = routing;
    var size = this.locations.size();
    aisleOf = new int[size];
    yMmOf = new int[size];
    levelOf = new int[size];
    indexOfId = HashMap.newHashMap(size);
    for (var i = 0; i < size; i++) {
      var location = this.locations.get(i);
      requireOnGraph(location);
      aisleOf[i] = location.aisle();
      yMmOf[i] = location.yMm();
      levelOf[i] = location.level();
      if (indexOfId.put(location.id(), i) != null) {
        throw new IllegalArgumentException(
            "The location (%s) must be there once, but is there twice. Maybe a row was copied."
                .formatted(location.id()));
      }
    }
  }

  private void requireOnGraph(Location location) {
    if (location.aisle() < 0 || location.aisle() >= graph.aisleCount()) {
      throw new IllegalArgumentException(
          "The aisle (%d) of location (%s) must be one of the %d pick aisles. Maybe the aisle's row is missing."
              .formatted(location.aisle(), location.id(), graph.aisleCount()));
    }
    if (!graph.holds(location.aisle(), location.yMm())) {
      throw new IllegalArgumentException(
          "The y_mm (%d) of location (%s) must lie between the front cross-aisle (%d) and the back one (%d). Maybe it is measured from another corner."
              .formatted(location.yMm(), location.id(), graph.frontYMm(), graph.backYMm()));
    }
    if (location.level() < 0) {
      throw new IllegalArgumentException(
          "The level (%d) of location (%s) must be at least 0, the floor. Maybe levels are counted otherwise."
              .formatted(location.level(), location.id()));
    }
  }

  public AisleGraph graph() {
    return graph;
  }

  public List<Location> locations() {
    return locations;
  }

  /// How pickers are routed.
  public RoutingPolicy routing() {
    return routing;
  }

  /// A router as pickers are routed, with scratch memory of its own, for one thread.
  public TourRouter router() {
    return routing.router(graph);
  }

  public Location location(int index) {
    return locations.get(index);
  }

  public int size() {
    return aisleOf.length;
  }

  public int aisleOf(int location) {
    return aisleOf[location];
  }

  public int yMmOf(int location) {
    return yMmOf[location];
  }

  public int levelOf(int location) {
    return levelOf[location];
  }

  /// The highest level of any location, 0 where there is none.
  public int topLevel() {
    return Arrays.stream(levelOf).max().orElse(0);
  }

  /// The index of a location, or -1 where there is none of that id.
  public int indexOf(String id) {
    return indexOfId.getOrDefault(id, -1);
  }

  public int distanceMm(int locationA, int locationB) {
    return graph.distanceMm(
        aisleOf[locationA], yMmOf[locationA], aisleOf[locationB], yMmOf[locationB]);
  }

  public int depotDistanceMm(int location) {
    return graph.depotDistanceMm(aisleOf[location], yMmOf[location]);
  }
}
