package org.owplanner.engine.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Pieces of a tour between crossings (node = column · cross-aisles + cross-aisle), and spurs into
/// an aisle and out again that hang on a crossing.
final class WalkPieces {
  private final int crossAisles;
  private final int[] toBack;
  private final int[] toRight;
  final int[] spurToBackMm;
  final int[] spurToFrontMm;

  WalkPieces(int columns, int crossAisles) {
    this.crossAisles = crossAisles;
    toBack = new int[columns * crossAisles];
    toRight = new int[columns * crossAisles];
    spurToBackMm = new int[columns * crossAisles];
    spurToFrontMm = new int[columns * crossAisles];
  }

  void addWalks(int column, int crossAisle, int times) {
    toRight[column * crossAisles + crossAisle] += times;
  }

  void addWay(int column, int block, int way, int[] wayMm, int toGapMm) {
    var node = column * crossAisles + block;
    switch (way) {
      case PartialTours.FROM_FRONT -> spurToBackMm[node] = wayMm[way] / 2;
      case PartialTours.FROM_BACK -> {
        if (wayMm[way] == wayMm[PartialTours.TWICE_THROUGH]) {
          // It reaches the front crossing, where the depot may be: no spur, but a way there.
          toBack[node] += 2;
        } else {
          spurToFrontMm[node + 1] = wayMm[way] / 2;
        }
      }
      case PartialTours.GAP -> {
        spurToBackMm[node] = toGapMm;
        spurToFrontMm[node + 1] = wayMm[way] / 2 - toGapMm;
      }
      case PartialTours.THROUGH -> toBack[node] += 1;
      case PartialTours.TWICE_THROUGH -> toBack[node] += 2;
      default -> {}
    }
  }

  /// A closed walk from the front crossing of a column over all pieces; uses them up.
  List<Integer> circuit(int column) {
    var circuit = new ArrayList<Integer>();
    var open = new ArrayList<Integer>();
    open.add(column * crossAisles);
    while (!open.isEmpty()) {
      int node = open.getLast();
      var next = takePiece(node);
      if (next < 0) {
        circuit.add(open.removeLast());
      } else {
        open.add(next);
      }
    }
    Collections.reverse(circuit);
    return circuit;
  }

  private int takePiece(int node) {
    if (toBack[node] > 0) {
      toBack[node]--;
      return node + 1;
    }
    if (node % crossAisles > 0 && toBack[node - 1] > 0) {
      toBack[node - 1]--;
      return node - 1;
    }
    if (toRight[node] > 0) {
      toRight[node]--;
      return node + crossAisles;
    }
    if (node >= crossAisles && toRight[node - crossAisles] > 0) {
      toRight[node - crossAisles]--;
      return node - crossAisles;
    }
    return -1;
  }
}
