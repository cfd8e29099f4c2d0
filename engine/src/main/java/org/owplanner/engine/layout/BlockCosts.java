package org.owplanner.engine.layout;

/// What it costs to serve the stops of one aisle, block by block, in each way that a tour may do
/// it.
///
/// For stops y₁ ≤ … ≤ yₙ of a block between its front end f and back end e (Ratliff & Rosenthal
/// 1983, figure 3): from the front and back again b = 2(yₙ − f); from the back t = 2(e − y₁); from
/// both ends, leaving out the largest gap between neighbours, ends included, g = 2(e − f − gap) ≤
/// min(b, t); from end to end e − f; nothing at all, which only an empty block allows (b = t = g =
/// 0 there).
final class BlockCosts {
  private final int[] crossYMm;
  private final int blocks;
  final int[] fromFrontMm;
  final int[] fromBackMm;
  final int[] gapMm;
  final int[] throughMm;
  final boolean[] empty;

  BlockCosts(AisleGraph graph) {
    blocks = graph.blockCount();
    crossYMm = new int[blocks + 1];
    for (var i = 0; i <= blocks; i++) {
      crossYMm[i] = graph.crossAisleYMm(i);
    }
    fromFrontMm = new int[blocks];
    fromBackMm = new int[blocks];
    gapMm = new int[blocks];
    throughMm = new int[blocks];
    for (var i = 0; i < blocks; i++) {
      throughMm[i] = crossYMm[i + 1] - crossYMm[i];
    }
    empty = new boolean[blocks];
  }

  /// Takes the stops of one aisle; with `depot`, also one stop at its front end.
  void load(AisleStops stops, int aisle, boolean depot) {
    var next = stops.start(aisle);
    var end = stops.start(aisle + 1);
    for (var block = 0; block < blocks; block++) {
      var frontMm = crossYMm[block];
      var backMm = crossYMm[block + 1];
      var isDepotBlock = depot && block == 0;
      if (!isDepotBlock && (next == end || stops.yMm(next) > backMm)) {
        empty[block] = true;
        fromFrontMm[block] = 0;
        fromBackMm[block] = 0;
        gapMm[block] = 0;
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
      empty[block] = false;
      fromFrontMm[block] = 2 * (lastMm - frontMm);
      fromBackMm[block] = 2 * (backMm - firstMm);
      gapMm[block] = 2 * (backMm - frontMm - largestMm);
    }
  }

  /// How far the stops in front of the largest gap reach into a block; what [#load] took last.
  int toGapMm(int block, AisleStops stops, int aisle) {
    var largestMm = throughMm[block] - gapMm[block] / 2;
    var beforeMm = crossYMm[block];
    for (var i = stops.start(aisle); i < stops.start(aisle + 1); i++) {
      if (stops.yMm(i) - beforeMm == largestMm) {
        break;
      }
      beforeMm = Math.clamp(stops.yMm(i), beforeMm, crossYMm[block + 1]);
    }
    return empty[block] ? 0 : beforeMm - crossYMm[block];
  }

  /// Length of every way of serving a block, indexed as [PartialTours] does.
  int[] wayMm(int block) {
    var wayMm = new int[PartialTours.WAYS];
    wayMm[PartialTours.NONE] = empty[block] ? 0 : 1 << 29;
    wayMm[PartialTours.FROM_FRONT] = fromFrontMm[block];
    wayMm[PartialTours.FROM_BACK] = fromBackMm[block];
    wayMm[PartialTours.GAP] = gapMm[block];
    wayMm[PartialTours.THROUGH] = throughMm[block];
    wayMm[PartialTours.TWICE_THROUGH] = 2 * throughMm[block];
    return wayMm;
  }
}
