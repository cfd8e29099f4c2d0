package org.owplanner.engine.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A shortest tour as a walk: the program of [ExactRouter] with its choices remembered, and a
/// closed walk that follows each chosen piece of aisle once (Euler; found as Hierholzer did).
final class ExactWalk {
  private final AisleGraph graph;
  private final PartialTours classes;
  private final StopSequence told;
  private final AisleStops stops;
  private final BlockCosts costs;
  private final List<Integer> columns = new ArrayList<>();
  private final List<int[][]> choices = new ArrayList<>();
  private int[] cheapestMm;
  private final WalkPieces pieces;

  ExactWalk(AisleGraph graph, int[] aisles, int[] ysMm, int count) {
    this.graph = graph;
    classes = PartialTours.of(graph.crossAisleCount());
    told = new StopSequence(aisles, ysMm, count);
    stops = new AisleStops(graph.aisleCount());
    stops.load(aisles, ysMm, count);
    costs = new BlockCosts(graph);
    cheapestMm = new int[classes.size()];
    for (var aisle = 0; aisle < graph.aisleCount(); aisle++) {
      if (!stops.isEmpty(aisle) || aisle == graph.depotAisle()) {
        columns.add(aisle);
      }
    }
    pieces = new WalkPieces(columns.size(), graph.crossAisleCount());
  }

  int[] sequence() {
    choose();
    remember();
    var circuit = pieces.circuit(columns.indexOf(graph.depotAisle()));
    var isSpurWalked = new boolean[columns.size() * graph.crossAisleCount()];
    var before = -1;
    for (var node : circuit) {
      if (before >= 0 && column(before) == column(node)) {
        told.walkAlong(columns.get(column(node)), yMm(before), yMm(node));
      }
      if (!isSpurWalked[node]) {
        isSpurWalked[node] = true;
        walkSpurs(node);
      }
      before = node;
    }
    return told.stops();
  }

  private void walkSpurs(int node) {
    var aisle = columns.get(column(node));
    told.walkAlong(aisle, yMm(node), yMm(node) + pieces.spurToBackMm[node]);
    told.walkAlong(aisle, yMm(node), yMm(node) - pieces.spurToFrontMm[node]);
  }

  private int column(int node) {
    return node / graph.crossAisleCount();
  }

  private int yMm(int node) {
    return graph.crossAisleYMm(node % graph.crossAisleCount());
  }

  /// Forwards: per stage and class, the class before and the way or walk that leads there cheapest.
  private void choose() {
    Arrays.fill(cheapestMm, AisleSweep.NEVER);
    cheapestMm[0] = 0;
    for (var column = 0; column < columns.size(); column++) {
      int aisle = columns.get(column);
      if (column > 0) {
        var acrossMm = graph.aisleXMm(aisle) - graph.aisleXMm(columns.get(column - 1));
        var walkMm = new int[2 * graph.crossAisleCount() + 1];
        Arrays.setAll(walkMm, walks -> walks * acrossMm);
        step(classes.walkOn, walkMm);
      }
      costs.load(stops, aisle, aisle == graph.depotAisle());
      for (var block = 0; block < graph.blockCount(); block++) {
        step(classes.serveBlock.get(block), costs.wayMm[block]);
      }
    }
  }

  private void step(PartialTours.Transitions transitions, int[] lengthMm) {
    var nextMm = new int[cheapestMm.length];
    Arrays.fill(nextMm, AisleSweep.NEVER);
    var choice = new int[cheapestMm.length][];
    for (var row : transitions.rows()) {
      var mm = cheapestMm[row[0]] + lengthMm[row[2]];
      if (mm < nextMm[row[1]]) {
        nextMm[row[1]] = mm;
        choice[row[1]] = row;
      }
    }
    choices.add(choice);
    cheapestMm = nextMm;
  }

  /// Backwards: the pieces of aisle and cross-aisle that the cheapest whole tour is made of.
  private void remember() {
    int state = classes.closed().getFirst();
    for (int closed : classes.closed()) {
      state = cheapestMm[closed] < cheapestMm[state] ? closed : state;
    }
    var stage = choices.size();
    for (var column = columns.size() - 1; column >= 0; column--) {
      int aisle = columns.get(column);
      costs.load(stops, aisle, aisle == graph.depotAisle());
      for (var block = graph.blockCount() - 1; block >= 0; block--) {
        var row = choices.get(--stage)[state];
        pieces.addWay(
            column, block, row[2], costs.wayMm[block], costs.toGapMm(block, stops, aisle));
        state = row[0];
      }
      if (column > 0) {
        var row = choices.get(--stage)[state];
        for (var k = 0; k < graph.crossAisleCount(); k++) {
          pieces.addWalks(column - 1, k, classes.walks(row[0], row[1], k));
        }
        state = row[0];
      }
    }
  }
}
