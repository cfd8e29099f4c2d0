package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.AisleSweep;

/// All tours of a sample under the present assignment, with the sweep's vectors between their
/// aisles, so that the length after a change costs only the aisles between the first and the last
/// one changed.
///
/// Before aisle `a` of tour `t` lies what was walked so far (`forwards`), after it what is missing
/// (`backwards`).
final class TourState {
  static final int NO_SPOT = Integer.MAX_VALUE;

  /// So many numbers of 4 bytes are held for each direction of the sweep.
  private static final int MOST_CELLS = 60_000_000;

  final Spots spots;
  final TourSample sample;
  final AisleSweep sweep;
  final int classes;
  final int[] spotOfFace;
  final int[] stops;
  final int[] stopCount;
  final int[] forwards;
  final int[] backwards;
  final int[] lengthMm;

  TourState(Spots spots, TourSample sample, int[] locationOfFace) {
    this.spots = spots;
    this.sample = sample;
    sweep = new AisleSweep(spots.graph);
    classes = sweep.classes();
    spotOfFace = new int[sample.faces()];
    for (var face = 0; face < spotOfFace.length; face++) {
      var location = locationOfFace[face];
      spotOfFace[face] = location < 0 ? NO_SPOT : spots.ofLocation[location];
    }
    stops = new int[sample.tourFace().length];
    stopCount = new int[sample.tours()];
    var cells = Math.multiplyExact(Math.multiplyExact(sample.tours(), spots.aisles), classes);
    forwards = new int[cells];
    backwards = new int[cells];
    lengthMm = new int[sample.tours()];
  }

  /// Most tours that are held at once in a warehouse.
  static int mostTours(AisleGraph graph) {
    return Math.max(1, MOST_CELLS / (graph.aisleCount() * new AisleSweep(graph).classes()));
  }

  /// Loads a tour's stops anew and sweeps over it; different tours may be done by different
  /// threads.
  void rebuild(int tour, TourProbe probe) {
    var from = sample.tourStart()[tour];
    var to = sample.tourStart()[tour + 1];
    for (var i = from; i < to; i++) {
      stops[i] = spotOfFace[sample.tourFace()[i]];
    }
    Arrays.sort(stops, from, to);
    var count = to - from;
    while (count > 0 && stops[from + count - 1] == NO_SPOT) {
      count--;
    }
    stopCount[tour] = count;
    probe.sweepInto(tour);
  }

  /// Where the vectors before (or after) an aisle of a tour begin.
  int at(int tour, int aisle) {
    return (tour * spots.aisles + aisle) * classes;
  }

  /// What the walking of all tours costs over the horizon.
  long walkingMicros() {
    var sum = 0L;
    for (var t = 0; t < lengthMm.length; t++) {
      sum += sample.micros(t, lengthMm[t]);
    }
    return sum;
  }
}
