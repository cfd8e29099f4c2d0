package org.owplanner.engine.layout;

import java.util.Arrays;

/// Shortest tour by dynamic programming over the aisles from left to right, for any number of
/// blocks.
///
/// The cost of the cheapest partial tour of every class (see PartialTours) is carried over the
/// blocks of an aisle and on to the next aisle with a stop. Aisles without one are walked past: a
/// walk along an empty aisle can be moved sideways, in the direction that doesn't lengthen the
/// tour, until it meets an aisle with a stop. (Ratliff & Rosenthal 1983, «Order-picking in a
/// rectangular warehouse: a solvable case of the traveling salesman problem»; Roodbergen & de
/// Koster 2001, «Routing order pickers in a warehouse with a middle aisle».)
final class ExactRouter implements TourRouter {
  /// Above it the classes of partial tours are too many.
  static final int MOST_BLOCKS = 4;

  private static final int NEVER = 1 << 29;

  private final AisleGraph graph;
  private final AisleStops stops;
  private final BlockCosts costs;
  private final int[][] serveFrom;
  private final int[][] serveTo;
  private final int[][] serveWay;
  private final int[] walkFrom;
  private final int[] walkTo;
  private final int[] walks;
  private final int[] closed;
  private int[] cheapestMm;
  private int[] nextMm;

  ExactRouter(AisleGraph graph) {
    this.graph = graph;
    stops = new AisleStops(graph.aisleCount());
    costs = new BlockCosts(graph);
    var classes = PartialTours.of(graph.crossAisleCount());
    var blocks = graph.blockCount();
    serveFrom = new int[blocks][];
    serveTo = new int[blocks][];
    serveWay = new int[blocks][];
    for (var block = 0; block < blocks; block++) {
      serveFrom[block] = column(classes.serveBlock.get(block), 0);
      serveTo[block] = column(classes.serveBlock.get(block), 1);
      serveWay[block] = column(classes.serveBlock.get(block), 2);
    }
    walkFrom = column(classes.walkOn, 0);
    walkTo = column(classes.walkOn, 1);
    walks = column(classes.walkOn, 2);
    closed = classes.closed().stream().mapToInt(Integer::intValue).toArray();
    cheapestMm = new int[classes.size()];
    nextMm = new int[classes.size()];
  }

  private static int[] column(PartialTours.Transitions transitions, int column) {
    return transitions.rows().stream().mapToInt(row -> row[column]).toArray();
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
    Arrays.fill(cheapestMm, NEVER);
    cheapestMm[0] = 0;
    var before = -1;
    for (var aisle = 0; aisle < graph.aisleCount(); aisle++) {
      var isDepot = aisle == graph.depotAisle();
      if (stops.isEmpty(aisle) && !isDepot) {
        continue;
      }
      if (before >= 0) {
        walkOn(graph.aisleXMm(aisle) - graph.aisleXMm(before));
      }
      costs.load(stops, aisle, isDepot);
      for (var block = 0; block < graph.blockCount(); block++) {
        serve(block);
      }
      before = aisle;
    }
    var shortestMm = NEVER;
    for (var state : closed) {
      shortestMm = Math.min(shortestMm, cheapestMm[state]);
    }
    return shortestMm;
  }

  @Override
  public int[] sequence(int[] aisles, int[] ysMm, int count) {
    return new ExactWalk(graph, aisles, ysMm, count).sequence();
  }

  private void walkOn(int acrossMm) {
    Arrays.fill(nextMm, NEVER);
    for (var i = 0; i < walks.length; i++) {
      var mm = cheapestMm[walkFrom[i]] + walks[i] * acrossMm;
      nextMm[walkTo[i]] = Math.min(nextMm[walkTo[i]], mm);
    }
    swap();
  }

  private void serve(int block) {
    var wayMm = costs.wayMm[block];
    Arrays.fill(nextMm, NEVER);
    var from = serveFrom[block];
    var to = serveTo[block];
    var way = serveWay[block];
    for (var i = 0; i < from.length; i++) {
      var mm = Math.min(NEVER, cheapestMm[from[i]] + wayMm[way[i]]);
      nextMm[to[i]] = Math.min(nextMm[to[i]], mm);
    }
    swap();
  }

  private void swap() {
    var spare = cheapestMm;
    cheapestMm = nextMm;
    nextMm = spare;
  }
}
