package org.owplanner.engine.layout;

/// Routing by a rule that serves one block after another, from the farthest to the nearest.
///
/// The picker walks up the leftmost aisle with a stop, picking on the way, to the front of the
/// farthest block with a stop; serves it, ending at its front again; then each nearer block from
/// its back to its front, beginning at whichever end of its stops is closer; and returns to the
/// depot. With one block that is the textbook's rule. (Roodbergen & de Koster 2001, «Routing
/// methods for warehouses with multiple cross aisles», International Journal of Production Research
/// 39(9).)
abstract class AbstractBlockwiseRouter implements TourRouter {
  private static final StopSequence UNTOLD = new StopSequence(new int[0], new int[0], 0);

  private final AisleGraph graph;
  private final BlockStops stops;
  private StopSequence sequence = UNTOLD;
  private int aisle;
  private long walkedMm;

  AbstractBlockwiseRouter(AisleGraph graph) {
    this.graph = graph;
    stops = new BlockStops(graph);
  }

  @Override
  public final AisleGraph graph() {
    return graph;
  }

  @Override
  public final long lengthMm(int[] aisles, int[] ysMm, int count) {
    if (count == 0) {
      return 0;
    }
    var leftmost = stops.load(aisles, ysMm, count);
    var farthest = graph.blockCount() - 1;
    while (stops.count(farthest) == 0) {
      farthest--;
    }
    walkedMm = 0;
    aisle = graph.depotAisle();
    walkAcrossTo(leftmost);
    for (var block = 0; block < farthest; block++) {
      walkAlong(frontYMm(block), backYMm(block));
      stops.dropLeftmost(block, leftmost);
    }
    serveFromFront(stops, farthest);
    for (var block = farthest - 1; block >= 0; block--) {
      if (stops.count(block) == 0) {
        walkAlong(backYMm(block), frontYMm(block));
      } else {
        serveFromBack(stops, block, isLeftEndCloser(block));
      }
    }
    walkAcrossTo(graph.depotAisle());
    return walkedMm;
  }

  @Override
  public final int[] sequence(int[] aisles, int[] ysMm, int count) {
    var told = new StopSequence(aisles, ysMm, count);
    sequence = told;
    lengthMm(aisles, ysMm, count);
    sequence = UNTOLD;
    return told.stops();
  }

  /// Serves a block with stops, from its leftmost one on, from and to its front cross-aisle.
  abstract void serveFromFront(BlockStops stops, int block);

  /// Serves a block with stops from its back cross-aisle to its front one.
  abstract void serveFromBack(BlockStops stops, int block, boolean fromLeft);

  private boolean isLeftEndCloser(int block) {
    var leftMm = graph.aisleXMm(stops.aisle(block, 0));
    var rightMm = graph.aisleXMm(stops.aisle(block, stops.count(block) - 1));
    var xMm = graph.aisleXMm(aisle);
    return Math.abs(xMm - leftMm) <= Math.abs(xMm - rightMm);
  }

  final void walkAcrossTo(int next) {
    walkedMm += Math.abs(graph.aisleXMm(next) - graph.aisleXMm(aisle));
    aisle = next;
  }

  final void walkAlong(int fromYMm, int toYMm) {
    walkedMm += Math.abs(toYMm - fromYMm);
    sequence.walkAlong(aisle, fromYMm, toYMm);
  }

  final void walkInAndOut(int fromYMm, int toYMm) {
    walkAlong(fromYMm, toYMm);
    walkAlong(toYMm, fromYMm);
  }

  final int frontYMm(int block) {
    return graph.crossAisleYMm(block);
  }

  final int backYMm(int block) {
    return graph.crossAisleYMm(block + 1);
  }
}
