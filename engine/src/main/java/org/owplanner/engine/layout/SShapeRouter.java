package org.owplanner.engine.layout;

/// S-shape (traversal): every aisle of a block with a stop is walked from end to end; the last one
/// is left where it was entered if that is what ends at the front.
final class SShapeRouter extends AbstractBlockwiseRouter {

  SShapeRouter(AisleGraph graph) {
    super(graph);
  }

  @Override
  void serveFromFront(BlockStops stops, int block) {
    serve(stops, block, true, true);
  }

  @Override
  void serveFromBack(BlockStops stops, int block, boolean fromLeft) {
    serve(stops, block, fromLeft, false);
  }

  private void serve(BlockStops stops, int block, boolean fromLeft, boolean fromFront) {
    var isAtFront = fromFront;
    var last = stops.count(block) - 1;
    for (var i = 0; i <= last; i++) {
      var at = fromLeft ? i : last - i;
      walkAcrossTo(stops.aisle(block, at));
      if (i == last && isAtFront) {
        walkInAndOut(frontYMm(block), stops.lastYMm(block, at));
      } else {
        walkAlong(
            isAtFront ? frontYMm(block) : backYMm(block),
            isAtFront ? backYMm(block) : frontYMm(block));
        isAtFront = !isAtFront;
      }
    }
  }
}
