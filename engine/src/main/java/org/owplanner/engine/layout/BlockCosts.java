package org.owplanner.engine.layout;

/// What it costs to serve the stops of one aisle, block by block, in each way that a tour may do
/// it.
///
/// For stops y₁ ≤ … ≤ yₙ of a block between its front end f and back end e (Ratliff & Rosenthal
/// 1983, figure 3): from the front and back again b = 2(yₙ − f); from the back t = 2(e − y₁); from
/// both ends, leaving out the largest gap between neighbours, ends included, g = 2(e − f − gap) ≤
/// min(b, t); through from end to end e − f, or twice that; nothing at all, which only an empty
/// block allows (b = t = g = 0 there).
final class BlockCosts {
  private final int[] crossYMm;

  /// Length of every way by block, indexed as in [PartialTours].
  final int[][] wayMm;

  BlockCosts(AisleGraph graph) {
    crossYMm = new int[graph.crossAisleCount()];
    for (var i = 0; i < crossYMm.length; i++) {
      crossYMm[i] = graph.crossAisleYMm(i);
    }
    wayMm = new int[graph.blockCount()][PartialTours.WAYS];
    for (var block = 0; block < wayMm.length; block++) {
      wayMm[block][PartialTours.THROUGH] = crossYMm[block + 1] - crossYMm[block];
      wayMm[block][PartialTours.TWICE_THROUGH] = 2 * wayMm[block][PartialTours.THROUGH];
    }
  }

  /// Takes the stops of one aisle; with `depot`, also one stop at its front end.
  void load(AisleStops stops, int aisle, boolean depot) {
    var next = stops.start(aisle);
    var end = stops.start(aisle + 1);
    for (var block = 0; block < wayMm.length; block++) {
      var frontMm = crossYMm[block];
      var backMm = crossYMm[block + 1];
      var isDepotBlock = depot && block == 0;
      if (!isDepotBlock && (next == end || stops.yMm(next) > backMm)) {
        set(block, 0, 0, 0, 0);
        continue;
      }
      var firstMm = isDepotBlock ? frontMm : stops.yMm(next);
      var lastMm = firstMm;
      var largestMm = firstMm - frontMm;
      while (next < end && stops.yMm(next) <= backMm) {
        var yMm = stops.yMm(next++);
        largestMm = Math.max(largestMm, yMm - lastMm);
        lastMm = yMm;
      }
      largestMm = Math.max(largestMm, backMm - lastMm);
      var gapMm = 2 * (backMm - frontMm - largestMm);
      set(block, AisleSweep.NEVER, 2 * (lastMm - frontMm), 2 * (backMm - firstMm), gapMm);
    }
  }

  private void set(int block, int noneMm, int fromFrontMm, int fromBackMm, int gapMm) {
    var ways = wayMm[block];
    ways[PartialTours.NONE] = noneMm;
    ways[PartialTours.FROM_FRONT] = fromFrontMm;
    ways[PartialTours.FROM_BACK] = fromBackMm;
    ways[PartialTours.GAP] = gapMm;
  }

  /// How far the stops in front of the largest gap reach into a block; what [#load] took last.
  int toGapMm(int block, AisleStops stops, int aisle) {
    var frontMm = crossYMm[block];
    var backMm = crossYMm[block + 1];
    if (wayMm[block][PartialTours.NONE] == 0) {
      return 0;
    }
    var largestMm = backMm - frontMm - wayMm[block][PartialTours.GAP] / 2;
    var beforeMm = frontMm;
    for (var i = stops.start(aisle); i < stops.start(aisle + 1); i++) {
      var yMm = stops.yMm(i);
      if (yMm > backMm || yMm - beforeMm == largestMm) {
        break;
      }
      beforeMm = Math.max(beforeMm, yMm);
    }
    return beforeMm - frontMm;
  }
}
