package org.owplanner.engine.layout;

/// Largest gap: the aisles of a block are entered from its back as far as their largest gap on the
/// way out, and from its front on the way home; only the first and the last are walked through.
///
/// A block entered from its back is begun there, so that only its last aisle is walked through.
final class LargestGapRouter extends AbstractBlockwiseRouter {

  LargestGapRouter(AisleGraph graph) {
    super(graph);
  }

  @Override
  void serveFromFront(BlockStops stops, int block) {
    var last = stops.count(block) - 1;
    walkAcrossTo(stops.aisle(block, 0));
    if (last == 0) {
      walkInAndOut(frontYMm(block), stops.lastYMm(block, 0));
      return;
    }
    walkAlong(frontYMm(block), backYMm(block));
    goOut(stops, block, true, 1);
    comeHome(stops, block, true, 1);
  }

  @Override
  void serveFromBack(BlockStops stops, int block, boolean fromLeft) {
    goOut(stops, block, fromLeft, 0);
    comeHome(stops, block, fromLeft, 0);
  }

  /// Along the back, from the aisle `first` on, and through the last one to the front.
  private void goOut(BlockStops stops, int block, boolean fromLeft, int first) {
    var last = stops.count(block) - 1;
    for (var i = first; i < last; i++) {
      var at = fromLeft ? i : last - i;
      if (stops.hasStopAfterGap(block, at)) {
        walkAcrossTo(stops.aisle(block, at));
        walkInAndOut(backYMm(block), stops.gapToYMm(block, at));
      }
    }
    walkAcrossTo(stops.aisle(block, fromLeft ? last : 0));
    walkAlong(backYMm(block), frontYMm(block));
  }

  /// Along the front, back to the aisle `first` or the farthest that has stops before its gap.
  private void comeHome(BlockStops stops, int block, boolean fromLeft, int first) {
    var last = stops.count(block) - 1;
    for (var i = last - 1; i >= first; i--) {
      var at = fromLeft ? i : last - i;
      if (stops.hasStopBeforeGap(block, at)) {
        walkAcrossTo(stops.aisle(block, at));
        walkInAndOut(frontYMm(block), stops.gapFromYMm(block, at));
      }
    }
  }
}
