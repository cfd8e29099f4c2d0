package org.owplanner.engine.layout;

import java.util.Arrays;

/// The program behind [MinimumTour]: cheapest partial tour by class and number of locations served.
///
/// Unlike a router it must not pass aisles by, for which of them have a stop is open; so a tour may
/// begin at any aisle up to the depot's and end at any from it on.
final class MinimumTourSweep {
  private final AisleGraph graph;
  private final AisleStops locations;
  private final PartialTours classes;
  private final int most;
  private final int[][] wayMm;
  private int[][] cheapestMm;
  private int[][] nextMm;
  private final int[] endedMm;

  MinimumTourSweep(AisleGraph graph, int[] aisles, int[] ysMm, int most) {
    this.graph = graph;
    this.most = most;
    locations = new AisleStops(graph.aisleCount());
    locations.load(aisles, ysMm, aisles.length);
    classes = PartialTours.of(graph.crossAisleCount());
    wayMm = new int[PartialTours.WAYS][most + 1];
    cheapestMm = new int[classes.size()][most + 1];
    nextMm = new int[classes.size()][most + 1];
    endedMm = new int[most + 1];
  }

  /// Least length by number of locations, 0 to the most.
  int[] leastMm() {
    clear(cheapestMm);
    Arrays.fill(endedMm, AisleSweep.NEVER);
    cheapestMm[0][0] = 0;
    for (var aisle = 0; aisle < graph.aisleCount(); aisle++) {
      if (aisle > 0) {
        walkOn(graph.aisleXMm(aisle) - graph.aisleXMm(aisle - 1), aisle <= graph.depotAisle());
      }
      var next = locations.start(aisle);
      for (var block = 0; block < graph.blockCount(); block++) {
        next = loadBlock(block, next, locations.start(aisle + 1), aisle == graph.depotAisle());
        serve(block);
      }
      if (aisle >= graph.depotAisle()) {
        end();
      }
    }
    endedMm[0] = 0;
    for (var count = most - 1; count > 0; count--) {
      endedMm[count] = Math.min(endedMm[count], endedMm[count + 1]);
    }
    return endedMm;
  }

  private void end() {
    for (var state : classes.closed()) {
      for (var count = 0; count <= most; count++) {
        endedMm[count] = Math.min(endedMm[count], cheapestMm[state][count]);
      }
    }
  }

  private void walkOn(int acrossMm, boolean mayBeginLater) {
    clear(nextMm);
    if (mayBeginLater) {
      nextMm[0][0] = 0;
    }
    for (var row : classes.walkOn.rows()) {
      var from = cheapestMm[row[0]];
      var to = nextMm[row[1]];
      var mm = row[2] * acrossMm;
      for (var count = 0; count <= most; count++) {
        to[count] = Math.min(to[count], from[count] + mm);
      }
    }
    swap();
  }

  private void serve(int block) {
    clear(nextMm);
    for (var row : classes.serveBlock.get(block).rows()) {
      var from = cheapestMm[row[0]];
      var to = nextMm[row[1]];
      var way = wayMm[row[2]];
      for (var before = 0; before <= most; before++) {
        if (from[before] >= AisleSweep.NEVER) {
          continue;
        }
        for (var more = 0; more <= most - before && way[more] < AisleSweep.NEVER; more++) {
          to[before + more] = Math.min(to[before + more], from[before] + way[more]);
        }
      }
    }
    swap();
  }

  /// Lengths of all ways of serving 0, 1, 2 … of a block's locations; returns where the next
  /// begins.
  private int loadBlock(int block, int from, int endOfAisle, boolean isDepotAisle) {
    var frontMm = graph.crossAisleYMm(block);
    var backMm = graph.crossAisleYMm(block + 1);
    var to = from;
    while (to < endOfAisle && locations.yMm(to) <= backMm) {
      to++;
    }
    var hasDepot = isDepotAisle && block == 0;
    var throughMm = backMm - frontMm;
    clear(wayMm);
    wayMm[PartialTours.NONE][0] = hasDepot ? AisleSweep.NEVER : 0;
    wayMm[PartialTours.FROM_BACK][0] = hasDepot ? 2 * throughMm : 0;
    wayMm[PartialTours.FROM_FRONT][0] = 0;
    for (var count = 0; count <= Math.min(most, to - from); count++) {
      wayMm[PartialTours.THROUGH][count] = throughMm;
      wayMm[PartialTours.TWICE_THROUGH][count] = 2 * throughMm;
      if (count > 0) {
        wayMm[PartialTours.FROM_FRONT][count] = 2 * (locations.yMm(from + count - 1) - frontMm);
        wayMm[PartialTours.FROM_BACK][count] =
            hasDepot ? 2 * throughMm : 2 * (backMm - locations.yMm(to - count));
      }
      wayMm[PartialTours.GAP][count] = leastOfBothEndsMm(from, to, count, frontMm, backMm);
    }
    return to;
  }

  private int leastOfBothEndsMm(int from, int to, int count, int frontMm, int backMm) {
    var leastMm = AisleSweep.NEVER;
    for (var inFront = 0; inFront <= count; inFront++) {
      var frontPartMm = inFront == 0 ? 0 : locations.yMm(from + inFront - 1) - frontMm;
      var backPartMm = inFront == count ? 0 : backMm - locations.yMm(to - (count - inFront));
      leastMm = Math.min(leastMm, 2 * (frontPartMm + backPartMm));
    }
    return leastMm;
  }

  private static void clear(int[][] rows) {
    for (var row : rows) {
      Arrays.fill(row, AisleSweep.NEVER);
    }
  }

  private void swap() {
    var spare = cheapestMm;
    cheapestMm = nextMm;
    nextMm = spare;
  }
}
