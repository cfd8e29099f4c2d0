package org.owplanner.engine.layout;

/// Shortest tour by dynamic programming over the aisles from left to right, for any number of
/// blocks.
///
/// The cost of the cheapest partial tour of every class (see [PartialTours]) is carried over the
/// blocks of an aisle and on to the next aisle with a stop. Aisles without one are walked past: a
/// walk along an empty aisle can be moved sideways, in the direction that doesn't lengthen the
/// tour, until it meets an aisle with a stop. (Ratliff & Rosenthal 1983, «Order-picking in a
/// rectangular warehouse: a solvable case of the traveling salesman problem»; Roodbergen & de
/// Koster 2001, «Routing order pickers in a warehouse with a middle aisle».)
final class ExactRouter implements TourRouter {
  private final AisleGraph graph;
  private final AisleSweep sweep;
  private final AisleStops stops;
  private final BlockCosts costs;
  private int[] cheapestMm;
  private int[] nextMm;

  ExactRouter(AisleGraph graph) {
    this.graph = graph;
    sweep = new AisleSweep(graph);
    stops = new AisleStops(graph.aisleCount());
    costs = new BlockCosts(graph);
    cheapestMm = new int[sweep.classes()];
    nextMm = new int[sweep.classes()];
  }

  @Override
  public AisleGraph graph() {
    return graph;
  }

  @Override
  public long lengthMm(int[] aisles, int[] ysMm, int count) {
    if (count == 0) {
      return 0;
    }
    stops.load(aisles, ysMm, count);
    sweep.begin(cheapestMm, 0);
    var before = -1;
    for (var aisle = 0; aisle < graph.aisleCount(); aisle++) {
      var isDepot = aisle == graph.depotAisle();
      if (stops.isEmpty(aisle) && !isDepot) {
        continue;
      }
      if (before >= 0) {
        var acrossMm = graph.aisleXMm(aisle) - graph.aisleXMm(before);
        sweep.walk(cheapestMm, 0, acrossMm, nextMm, 0);
        swap();
      }
      costs.load(stops, aisle, isDepot);
      for (var block = 0; block < graph.blockCount(); block++) {
        sweep.serve(block, costs.wayMm[block], cheapestMm, 0, nextMm, 0);
        swap();
      }
      before = aisle;
    }
    return sweep.shortest(cheapestMm, 0);
  }

  @Override
  public int[] sequence(int[] aisles, int[] ysMm, int count) {
    return new ExactWalk(graph, aisles, ysMm, count).sequence();
  }

  private void swap() {
    var spare = cheapestMm;
    cheapestMm = nextMm;
    nextMm = spare;
  }
}
