package org.owplanner.engine.layout.verify;

import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.RoutingPolicy;

/// How long a tour is, worked out apart from the routers that plans are made with; for one thread
/// at a time.
@FunctionalInterface
public interface TourLength {

  /// Length in mm of the tour from the depot through the first `count` stops and back.
  long lengthMm(int[] aisles, int[] ysMm, int count);

  /// The length of tours that are routed so.
  static TourLength of(RoutingPolicy routing, AisleGraph graph) {
    var xs = new int[graph.aisleCount()];
    var ys = new int[graph.crossAisleCount()];
    for (var a = 0; a < xs.length; a++) {
      xs[a] = graph.aisleXMm(a);
    }
    for (var k = 0; k < ys.length; k++) {
      ys[k] = graph.crossAisleYMm(k);
    }
    return switch (routing) {
      case EXACT -> new FrontierTour(xs, ys, graph.depotAisle())::lengthMm;
      case S_SHAPE, LARGEST_GAP, RETURN ->
          new RuleTour(routing, xs, ys, graph.depotAisle())::lengthMm;
    };
  }
}
