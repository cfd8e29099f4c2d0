package org.owplanner.engine.layout;

/// Return: every aisle of a block with a stop is entered and left at the front, as far as its last
/// stop.
///
/// A block entered from its back is begun by walking through its first aisle to the front, which
/// picks what lies there. (For one block: Hall 1993, «Distance approximations for routing manual
/// pickers in a warehouse», IIE Transactions 25(4).)
final class ReturnRouter extends AbstractBlockwiseRouter {

  ReturnRouter(AisleGraph graph) {
    super(graph);
  }

  @Override
  void serveFromFront(BlockStops stops, int block) {
    serve(stops, block, true, 0);
  }

  @Override
  void serveFromBack(BlockStops stops, int block, boolean fromLeft) {
    walkAcrossTo(stops.aisle(block, fromLeft ? 0 : stops.count(block) - 1));
    walkAlong(backYMm(block), frontYMm(block));
    serve(stops, block, fromLeft, 1);
  }

  private void serve(BlockStops stops, int block, boolean fromLeft, int first) {
    var last = stops.count(block) - 1;
    for (var i = first; i <= last; i++) {
      var at = fromLeft ? i : last - i;
      walkAcrossTo(stops.aisle(block, at));
      walkInAndOut(frontYMm(block), stops.lastYMm(block, at));
    }
  }
}
