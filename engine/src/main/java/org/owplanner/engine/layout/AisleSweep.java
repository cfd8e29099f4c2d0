package org.owplanner.engine.layout;

import java.util.Arrays;
import java.util.List;

/// The steps of the shortest-tour sweep over the aisles, forwards and backwards, for whoever keeps
/// the cost of partial tours between aisles and changes one aisle at a time.
///
/// A vector holds the least length in mm of a partial tour of every class: forwards, of what lies
/// left of a column of crossings; backwards, of what is still missing right of it. Two classes are
/// added to those of PartialTours: the first is a tour that hasn't begun, the last one that has
/// ended; both walk on for nothing. A tour's length is [#join] of both vectors at any aisle.
/// Stateless, for any number of threads.
public final class AisleSweep {
  /// More than any tour; sums of two are still an `int`.
  public static final int NEVER = 1 << 29;

  /// Ways of serving a block, in the order that `wayMm` arrays have: leave it out, from the front
  /// and back again, from the back, from both up to the largest gap, through, through and back.
  public static final int WAYS = PartialTours.WAYS;

  private final int classes;
  private final boolean isTwoBlocks;
  private final int[] closed;
  private final int[][] serveFrom;
  private final int[][] serveTo;
  private final int[][] serveWay;
  private final int[] walkFrom;
  private final int[] walkTo;
  private final int[] walks;

  public AisleSweep(AisleGraph graph) {
    var partial = PartialTours.of(graph.crossAisleCount());
    classes = partial.size() + 1;
    isTwoBlocks = graph.blockCount() == 2;
    closed = partial.closed().stream().mapToInt(Integer::intValue).toArray();
    var blocks = graph.blockCount();
    serveFrom = new int[blocks][];
    serveTo = new int[blocks][];
    serveWay = new int[blocks][];
    for (var block = 0; block < blocks; block++) {
      var rows = partial.serveBlock.get(block).rows();
      serveFrom[block] = column(rows, 0);
      serveTo[block] = column(rows, 1);
      serveWay[block] = column(rows, 2);
    }
    walkFrom = column(partial.walkOn.rows(), 0);
    walkTo = column(partial.walkOn.rows(), 1);
    walks = column(partial.walkOn.rows(), 2);
  }

  private static int[] column(List<int[]> rows, int column) {
    return rows.stream().mapToInt(row -> row[column]).toArray();
  }

  /// Length of a vector.
  public int classes() {
    return classes;
  }

  /// Before the first aisle: nothing walked.
  public void begin(int[] vector, int at) {
    Arrays.fill(vector, at, at + classes, NEVER);
    vector[at] = 0;
  }

  /// After the last aisle: whole tours only.
  public void end(int[] vector, int at) {
    Arrays.fill(vector, at, at + classes, NEVER);
    for (var state : closed) {
      vector[at + state] = 0;
    }
    vector[at + classes - 1] = 0;
  }

  /// Length of the shortest whole tour.
  public int shortest(int[] vector, int at) {
    var shortest = vector[at + classes - 1];
    for (var state : closed) {
      shortest = Math.min(shortest, vector[at + state]);
    }
    return shortest;
  }

  /// Walks on to an aisle `acrossMm` further right.
  public void walk(int[] from, int fromAt, int acrossMm, int[] to, int toAt) {
    var ended = shortest(from, fromAt);
    if (isTwoBlocks) {
      TwoBlockForwards.walkOn(acrossMm, from, fromAt, to, toAt);
    } else {
      walkByTable(walkFrom, walkTo, acrossMm, from, fromAt, to, toAt);
    }
    to[toAt] = from[fromAt];
    to[toAt + classes - 1] = ended;
  }

  private void walkByTable(
      int[] froms, int[] tos, int acrossMm, int[] from, int fromAt, int[] to, int toAt) {
    Arrays.fill(to, toAt, toAt + classes, NEVER);
    for (var i = 0; i < walks.length; i++) {
      var mm = from[fromAt + froms[i]] + walks[i] * acrossMm;
      if (mm < to[toAt + tos[i]]) {
        to[toAt + tos[i]] = mm;
      }
    }
  }

  /// What [#walk] is missing, seen from the other side.
  public void walkBack(int[] after, int afterAt, int acrossMm, int[] to, int toAt) {
    if (isTwoBlocks) {
      TwoBlockBackwards.walkOn(acrossMm, after, afterAt, to, toAt);
    } else {
      walkByTable(walkTo, walkFrom, acrossMm, after, afterAt, to, toAt);
    }
    var ended = after[afterAt + classes - 1];
    for (var state : closed) {
      to[toAt + state] = Math.min(to[toAt + state], ended);
    }
    to[toAt] = after[afterAt];
    to[toAt + classes - 1] = ended;
  }

  /// Serves a block of an aisle that holds a stop, given the length of every way.
  public void serve(int block, int[] wayMm, int[] from, int fromAt, int[] to, int toAt) {
    if (isTwoBlocks) {
      if (block == 0) {
        TwoBlockForwards.serveFrontBlock(wayMm, from, fromAt, to, toAt);
      } else {
        TwoBlockForwards.serveBackBlock(wayMm, from, fromAt, to, toAt);
      }
      to[toAt + classes - 1] = NEVER;
      return;
    }
    Arrays.fill(to, toAt, toAt + classes, NEVER);
    var froms = serveFrom[block];
    var tos = serveTo[block];
    var ways = serveWay[block];
    for (var i = 0; i < froms.length; i++) {
      var mm = from[fromAt + froms[i]] + wayMm[ways[i]];
      if (mm < to[toAt + tos[i]]) {
        to[toAt + tos[i]] = mm;
      }
    }
  }

  /// What [#serve] is missing, seen from the other side.
  public void serveBack(int block, int[] wayMm, int[] after, int afterAt, int[] to, int toAt) {
    if (isTwoBlocks) {
      if (block == 0) {
        TwoBlockBackwards.serveFrontBlock(wayMm, after, afterAt, to, toAt);
      } else {
        TwoBlockBackwards.serveBackBlock(wayMm, after, afterAt, to, toAt);
      }
      to[toAt + classes - 1] = NEVER;
      return;
    }
    Arrays.fill(to, toAt, toAt + classes, NEVER);
    var froms = serveFrom[block];
    var tos = serveTo[block];
    var ways = serveWay[block];
    for (var i = 0; i < froms.length; i++) {
      var mm = after[afterAt + tos[i]] + wayMm[ways[i]];
      if (mm < to[toAt + froms[i]]) {
        to[toAt + froms[i]] = mm;
      }
    }
  }

  /// Least length of the rest of the tour for every way of serving this block, which is left out
  /// itself.
  public void restByWay(
      int block, int[] from, int fromAt, int[] after, int afterAt, int[] restMm, int restAt) {
    if (isTwoBlocks) {
      if (block == 0) {
        TwoBlockRest.ofFrontBlock(from, fromAt, after, afterAt, restMm, restAt);
      } else {
        TwoBlockRest.ofBackBlock(from, fromAt, after, afterAt, restMm, restAt);
      }
      return;
    }
    Arrays.fill(restMm, restAt, restAt + WAYS, NEVER);
    var froms = serveFrom[block];
    var tos = serveTo[block];
    var ways = serveWay[block];
    for (var i = 0; i < froms.length; i++) {
      var mm = from[fromAt + froms[i]] + after[afterAt + tos[i]];
      if (mm < restMm[restAt + ways[i]]) {
        restMm[restAt + ways[i]] = mm;
      }
    }
  }

  /// Length of the tour, given both vectors at the same column of crossings.
  public int join(int[] forwards, int forwardsAt, int[] backwards, int backwardsAt) {
    var shortest = NEVER;
    for (var c = 0; c < classes; c++) {
      shortest = Math.min(shortest, forwards[forwardsAt + c] + backwards[backwardsAt + c]);
    }
    return shortest;
  }
}
