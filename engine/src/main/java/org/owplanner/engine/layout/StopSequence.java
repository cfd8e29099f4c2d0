package org.owplanner.engine.layout;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The sequence in which a walk, told piece by piece, first meets the stops of a tour.
final class StopSequence {
  private final int[] aisles;
  private final int[] ysMm;
  private final int[] sorted;
  private final boolean[] isMet;
  private final int[] sequence;
  private int met;

  StopSequence(int[] aisles, int[] ysMm, int count) {
    this.aisles = aisles;
    this.ysMm = ysMm;
    isMet = new boolean[count];
    sequence = new int[count];
    sorted =
        IntStream.range(0, count)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(stop -> aisles[stop])
                    .thenComparingInt(stop -> ysMm[stop]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// Walks along an aisle between two positions, ends included, in this direction.
  void walkAlong(int aisle, int fromYMm, int toYMm) {
    var isBackwards = toYMm < fromYMm;
    for (var i = 0; i < sorted.length; i++) {
      var at = isBackwards ? sorted.length - 1 - i : i;
      var stop = sorted[at];
      var isOnTheWay =
          aisles[stop] == aisle
              && ysMm[stop] >= Math.min(fromYMm, toYMm)
              && ysMm[stop] <= Math.max(fromYMm, toYMm);
      if (isOnTheWay && !isMet[at]) {
        isMet[at] = true;
        sequence[met++] = stop;
      }
    }
  }

  /// Indices of the stops as met. Throws an IllegalStateException if the walk has missed one.
  int[] stops() {
    if (met < sequence.length) {
      throw new IllegalStateException(
          "The walk has met %d of %d stops only.".formatted(met, sequence.length));
    }
    return sequence;
  }
}
