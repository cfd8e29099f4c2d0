package org.owplanner.engine.layout;

import java.util.Arrays;

/// A tour's stops sorted by aisle and then from front to back, in scratch memory that is used
/// again.
final class AisleStops {
  private final int aisleCount;
  private int[] sortedYMm = new int[64];
  private final int[] startOfAisle;
  private final int[] cursor;

  AisleStops(int aisleCount) {
    this.aisleCount = aisleCount;
    startOfAisle = new int[aisleCount + 1];
    cursor = new int[aisleCount];
  }

  /// Counting sort by aisle, then insertion sort within it, where only a few stops are.
  void load(int[] aisles, int[] ysMm, int count) {
    if (sortedYMm.length < count) {
      sortedYMm = new int[Math.max(count, 2 * sortedYMm.length)];
    }
    Arrays.fill(startOfAisle, 0);
    for (var i = 0; i < count; i++) {
      startOfAisle[aisles[i] + 1]++;
    }
    for (var aisle = 0; aisle < aisleCount; aisle++) {
      cursor[aisle] = startOfAisle[aisle];
      startOfAisle[aisle + 1] += startOfAisle[aisle];
    }
    for (var i = 0; i < count; i++) {
      var aisle = aisles[i];
      var yMm = ysMm[i];
      var hole = cursor[aisle]++;
      var first = startOfAisle[aisle];
      while (hole > first && sortedYMm[hole - 1] > yMm) {
        sortedYMm[hole] = sortedYMm[hole - 1];
        hole--;
      }
      sortedYMm[hole] = yMm;
    }
  }

  boolean isEmpty(int aisle) {
    return startOfAisle[aisle] == startOfAisle[aisle + 1];
  }

  /// Index of the aisle's first stop in `yMm`; those of the next aisle follow at `start(aisle +
  /// 1)`.
  int start(int aisle) {
    return startOfAisle[aisle];
  }

  int yMm(int index) {
    return sortedYMm[index];
  }
}
