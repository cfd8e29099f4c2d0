package org.owplanner.engine.slotting;

import java.util.Arrays;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.MinimumTour;
import org.owplanner.engine.slotting.tour.TourSample;

/// A lower bound of what walking costs, from how far goods must lie from the depot.
///
/// A tour t is no shorter than the way to any of its stops and back, so for weights λ_ts ≥ 0 with
/// Σ_s λ_ts = 1 its length is at least Σ_s λ_ts · 2·d(location of s), d being the distance from the
/// depot. Summed over tours with their price μ_t that is Σ_f w_f · 2·d(location of f) with w_f =
/// Σ_t μ_t·λ_tf, which is linear in the slotting. Its least value, over all ways to lay faces on
/// distinct locations of a class that they need, pairs the heaviest face with the nearest location
/// (Hardy, Littlewood and Pólya 1934, theorem 368). Every λ gives a bound; the search for a good
/// one moves weight towards the stops that then lie far (multiplicative weights; Arora, Hazan and
/// Kale 2012).
final class DepotDistanceBound {

  private static final int ROUNDS = 300;

  private final TourSample tours;
  private final int[] classOf;
  private final double[][] twiceDistanceM;
  private final double[] share;
  private final double[] leastM;
  private final double[] leastShare;
  private final double[] weight;
  private final double[] pairedM;

  /// @param classOf class of locations that each face needs, -1 for faces that lie nowhere
  /// @param distancesMm distance from the depot of every location of each class
  /// @param layout where the tours walk
  DepotDistanceBound(TourSample tours, int[] classOf, int[][] distancesMm, Layout layout) {
    this.tours = tours;
    this.classOf = classOf.clone();
    twiceDistanceM = new double[distancesMm.length][];
    for (var c = 0; c < distancesMm.length; c++) {
      twiceDistanceM[c] =
          Arrays.stream(distancesMm[c]).sorted().mapToDouble(mm -> mm / 500.0).toArray();
    }
    share = new double[tours.tourFace().length];
    leastM = leastM(layout);
    leastShare = new double[tours.tours()];
    weight = new double[tours.faces()];
    pairedM = new double[tours.faces()];
  }

  /// The best bound found, in micro-units of the plan's currency.
  long lowerMicros() {
    for (var t = 0; t < tours.tours(); t++) {
      spreadEvenly(t);
    }
    var best = 0.0;
    var farthest = 1e-9;
    for (var distances : twiceDistanceM) {
      farthest =
          distances.length == 0 ? farthest : Math.max(farthest, distances[distances.length - 1]);
    }
    for (var round = 1; round <= ROUNDS; round++) {
      best = Math.max(best, valueOfWeights());
      var step = 4 / (farthest * Math.sqrt(round));
      for (var t = 0; t < tours.tours(); t++) {
        shiftToFarStops(t, step);
      }
    }
    // A tour's cost is rounded down to a micro, and sums of doubles err far less than one part in
    // 10⁹.
    return Math.max(0, (long) Math.floor(best * (1 - 1e-9)) - tours.tours());
  }

  private double[] leastM(Layout layout) {
    var stops = new int[tours.tours()];
    var most = 0;
    for (var t = 0; t < stops.length; t++) {
      for (var i = tours.tourStart()[t]; i < tours.tourStart()[t + 1]; i++) {
        stops[t] += classOf[tours.tourFace()[i]] >= 0 ? 1 : 0;
      }
      most = Math.max(most, stops[t]);
    }
    var least = MinimumTour.of(layout, most);
    return Arrays.stream(stops).mapToDouble(count -> least.lengthMm(count) / 1000.0).toArray();
  }

  private void spreadEvenly(int tour) {
    var placed = 1;
    for (var i = tours.tourStart()[tour]; i < tours.tourStart()[tour + 1]; i++) {
      placed += classOf[tours.tourFace()[i]] >= 0 ? 1 : 0;
    }
    leastShare[tour] = 1.0 / placed;
    for (var i = tours.tourStart()[tour]; i < tours.tourStart()[tour + 1]; i++) {
      share[i] = classOf[tours.tourFace()[i]] >= 0 ? 1.0 / placed : 0;
    }
  }

  private double valueOfWeights() {
    Arrays.fill(weight, 0);
    var value = 0.0;
    for (var t = 0; t < tours.tours(); t++) {
      value += tours.microsPerMetre()[t] * leastShare[t] * leastM[t];
      for (var i = tours.tourStart()[t]; i < tours.tourStart()[t + 1]; i++) {
        weight[tours.tourFace()[i]] += tours.microsPerMetre()[t] * share[i];
      }
    }
    for (var c = 0; c < twiceDistanceM.length; c++) {
      var faces = facesByWeight(c);
      for (var rank = 0; rank < faces.length; rank++) {
        pairedM[faces[rank]] = twiceDistanceM[c][rank];
        value += weight[faces[rank]] * pairedM[faces[rank]];
      }
    }
    return value;
  }

  private int[] facesByWeight(int locationClass) {
    var count = 0;
    var keys = new long[classOf.length];
    for (var face = 0; face < classOf.length; face++) {
      if (classOf[face] == locationClass) {
        // The heaviest come first, by a float's bits; only the true order gives the least value, so
        // weights that share these bits are put in order below.
        keys[count++] = ((long) ~Float.floatToIntBits((float) weight[face]) << 32) | face;
      }
    }
    Arrays.sort(keys, 0, count);
    var faces = new int[count];
    for (var i = 0; i < count; i++) {
      faces[i] = (int) keys[i];
    }
    for (var i = 1; i < count; i++) {
      for (var j = i; j > 0 && weight[faces[j]] > weight[faces[j - 1]]; j--) {
        var heavier = faces[j];
        faces[j] = faces[j - 1];
        faces[j - 1] = heavier;
      }
    }
    return faces;
  }

  private void shiftToFarStops(int tour, double step) {
    var from = tours.tourStart()[tour];
    var to = tours.tourStart()[tour + 1];
    leastShare[tour] *= Math.exp(step * leastM[tour]);
    var sum = leastShare[tour];
    for (var i = from; i < to; i++) {
      share[i] *= Math.exp(step * pairedM[tours.tourFace()[i]]);
      sum += share[i];
    }
    leastShare[tour] /= sum;
    for (var i = from; i < to; i++) {
      share[i] /= sum;
    }
  }
}
