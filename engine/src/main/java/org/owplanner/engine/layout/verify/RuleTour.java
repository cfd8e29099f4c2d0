package org.owplanner.engine.layout.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.owplanner.engine.layout.RoutingPolicy;

/// Length of a tour by a rule, S-shape, largest gap or return, told from corner to corner of the
/// walk.
///
/// Up the leftmost aisle with a stop to the farthest block with one, then block by block towards
/// the depot (Roodbergen and de Koster 2001). The planner uses other programs; agreement of the two
/// is what this class is for.
final class RuleTour {

  private final RoutingPolicy rule;
  private final int[] aisleXMm;
  private final int[] crossAisleYMm;
  private final int depotAisle;
  private int aisle;
  private int yMm;
  private long walkedMm;

  /// An aisle's stops in one block.
  private record Part(int aisle, NavigableSet<Integer> stops) {}

  RuleTour(RoutingPolicy rule, int[] aisleXMm, int[] crossAisleYMm, int depotAisle) {
    this.rule = rule;
    this.aisleXMm = aisleXMm.clone();
    this.crossAisleYMm = crossAisleYMm.clone();
    this.depotAisle = depotAisle;
  }

  /// Length in mm of the tour from the depot through the first `count` stops and back.
  long lengthMm(int[] aisles, int[] ysMm, int count) {
    if (count == 0) {
      return 0;
    }
    var blocks = new ArrayList<NavigableMap<Integer, NavigableSet<Integer>>>();
    for (var k = 1; k < crossAisleYMm.length; k++) {
      blocks.add(new TreeMap<>());
    }
    var leftmost = Integer.MAX_VALUE;
    var farthest = 0;
    for (var i = 0; i < count; i++) {
      var block = blockOf(ysMm[i]);
      blocks.get(block).computeIfAbsent(aisles[i], key -> new TreeSet<>()).add(ysMm[i]);
      leftmost = Math.min(leftmost, aisles[i]);
      farthest = Math.max(farthest, block);
    }
    walkedMm = 0;
    aisle = depotAisle;
    yMm = crossAisleYMm[0];
    across(leftmost);
    along(crossAisleYMm[farthest]);
    for (var block = farthest; block >= 0; block--) {
      var stops = blocks.get(block);
      if (block < farthest) {
        // Picked on the way up.
        stops.remove(leftmost);
      }
      serve(stops, block);
    }
    across(depotAisle);
    return walkedMm;
  }

  /// A stop on a cross-aisle belongs to the block in front of it.
  private int blockOf(int stopYMm) {
    var block = 0;
    while (block + 2 < crossAisleYMm.length && crossAisleYMm[block + 1] < stopYMm) {
      block++;
    }
    return block;
  }

  /// Serves a block from where the walk is, at its front or back; ends at its front.
  private void serve(NavigableMap<Integer, NavigableSet<Integer>> stops, int block) {
    var front = crossAisleYMm[block];
    var order = new ArrayList<Part>();
    stops.forEach((at, ysMm) -> order.add(new Part(at, ysMm)));
    if (order.isEmpty()) {
      along(front);
      return;
    }
    if (yMm != front && awayMm(order.getFirst().aisle) > awayMm(order.getLast().aisle)) {
      Collections.reverse(order);
    }
    switch (rule) {
      case S_SHAPE -> traverse(order, front, crossAisleYMm[block + 1]);
      case LARGEST_GAP -> leaveOutGaps(order, front, crossAisleYMm[block + 1]);
      case RETURN -> comeBack(order, front);
      case EXACT -> throw new IllegalStateException("A shortest tour follows no rule.");
    }
  }

  private int awayMm(int other) {
    return Math.abs(aisleXMm[aisle] - aisleXMm[other]);
  }

  private void traverse(List<Part> order, int front, int back) {
    for (var part : order) {
      across(part.aisle);
      if (yMm == front && part.aisle == order.getLast().aisle) {
        thereAndBack(part.stops.last());
      } else {
        along(yMm == front ? back : front);
      }
    }
  }

  private void comeBack(List<Part> order, int front) {
    for (var part : order) {
      across(part.aisle);
      if (yMm == front) {
        thereAndBack(part.stops.last());
      } else {
        along(front);
      }
    }
  }

  private void leaveOutGaps(List<Part> order, int front, int back) {
    if (yMm == front && order.size() == 1) {
      across(order.getFirst().aisle);
      thereAndBack(order.getFirst().stops.last());
      return;
    }
    var between = order.subList(yMm == front ? 1 : 0, order.size() - 1);
    if (yMm == front) {
      across(order.getFirst().aisle);
      along(back);
    }
    for (var part : between) {
      var behind = part.stops.tailSet(gap(part.stops, front, back)[1], true);
      if (!behind.isEmpty()) {
        across(part.aisle);
        thereAndBack(behind.first());
      }
    }
    across(order.getLast().aisle);
    along(front);
    for (var part : between.reversed()) {
      var before = part.stops.headSet(gap(part.stops, front, back)[0], true);
      if (!before.isEmpty()) {
        across(part.aisle);
        thereAndBack(before.last());
      }
    }
  }

  /// Both ends of the largest gap between neighbouring stops and the block's ends, the frontmost of
  /// several.
  private static int[] gap(NavigableSet<Integer> stops, int front, int back) {
    var ends = new TreeSet<>(stops);
    ends.add(front);
    ends.add(back);
    int[] largest = {front, front};
    var from = front;
    for (int to : ends) {
      if (to - from > largest[1] - largest[0]) {
        largest = new int[] {from, to};
      }
      from = to;
    }
    return largest;
  }

  private void across(int next) {
    walkedMm += awayMm(next);
    aisle = next;
  }

  private void along(int nextYMm) {
    walkedMm += Math.abs(nextYMm - yMm);
    yMm = nextYMm;
  }

  private void thereAndBack(int stopYMm) {
    walkedMm += 2L * Math.abs(stopYMm - yMm);
  }
}
