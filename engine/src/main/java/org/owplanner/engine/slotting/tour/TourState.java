package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.RoutingPolicy;

/// All tours of a sample under the present assignment, with their lengths as the warehouse routes.
final class TourState {

  static final int NO_SPOT = Integer.MAX_VALUE;

  final Spots spots;
  final TourSample sample;
  final int[] spotOfFace;
  final int[] stops;
  final int[] stopCount;
  final int[] lengthMm;
  private final TourLengths lengths;

  TourState(Spots spots, TourSample sample, int[] locationOfFace) {
    this.spots = spots;
    this.sample = sample;
    spotOfFace = new int[sample.faces()];
    for (var face = 0; face < spotOfFace.length; face++) {
      var location = locationOfFace[face];
      spotOfFace[face] = location < 0 ? NO_SPOT : spots.ofLocation[location];
    }
    stops = new int[sample.tourFace().length];
    stopCount = new int[sample.tours()];
    lengthMm = new int[sample.tours()];
    lengths =
        spots.routing == RoutingPolicy.EXACT
            ? new SweptTours(spots.graph, sample.tours())
            : new RoutedTours(spots.routing);
  }

  /// Most tours that are held at once in a warehouse.
  static int mostTours(Layout layout) {
    return layout.routing() == RoutingPolicy.EXACT
        ? SweptTours.mostTours(layout.graph())
        : Integer.MAX_VALUE;
  }

  /// Works out lengths of tours; scratch for one thread.
  TourProbe probe() {
    return lengths.probe(this);
  }

  /// Works out what a tour would be with a stop elsewhere; scratch for one thread.
  TourField field() {
    return lengths.field(this);
  }

  /// Loads a tour's stops anew and measures it; different tours may be done by different threads.
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
    probe.measure(tour);
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
