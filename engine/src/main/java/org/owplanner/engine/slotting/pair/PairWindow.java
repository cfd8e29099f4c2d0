package org.owplanner.engine.slotting.pair;

import java.util.Arrays;

/// A few faces and locations of a warehouse, to be rearranged among themselves while all else
/// stays.
///
/// @param faces the faces, ascending; facilities of the dense problem, followed by one without any
///   flow for each free location
/// @param locations the present location of each face, followed by the free ones
record PairWindow(int[] faces, int[] locations) {

  /// The dense problem of this window, in which facility k lies at location k now, and what lies
  /// outside is part of the linear term.
  ///
  /// Linear costs are differences to the present location, so that numbers stay small; where they
  /// don't, all are divided by the same power of two.
  DensePairProblem toDense(SparsePairProblem problem, PairArrangement placement) {
    var n = locations.length;
    var flow = new long[n * n];
    var distance = new long[n * n];
    var linear = new long[n * n];
    var forbidden = new boolean[n * n];
    for (var a = 0; a < n; a++) {
      for (var b = 0; b < n; b++) {
        distance[a * n + b] = problem.floor().mm(locations[a], locations[b]);
      }
    }
    for (var i = 0; i < faces.length; i++) {
      addPairs(problem, placement, i, flow, linear);
      addPlaces(problem, i, linear, forbidden);
    }
    divide(flow, distance, linear);
    return DensePairProblem.of(n, flow, distance, linear, forbidden);
  }

  private void addPairs(
      SparsePairProblem problem, PairArrangement placement, int i, long[] flow, long[] linear) {
    var n = locations.length;
    var coPicks = problem.coPicks();
    for (var at = coPicks.first(faces[i]); at < coPicks.end(faces[i]); at++) {
      var partner = coPicks.partner(at);
      var price = coPicks.microsPerMetre(at);
      var inside = Arrays.binarySearch(faces, partner);
      if (inside < 0) {
        for (var a = 0; a < n; a++) {
          linear[i * n + a] += price * placement.mmTo(locations[a], partner);
        }
      } else if (i < inside) {
        // each pair is in both rows
        flow[i * n + inside] += price;
      }
    }
  }

  private void addPlaces(SparsePairProblem problem, int i, long[] linear, boolean[] forbidden) {
    var n = locations.length;
    for (var a = 0; a < n; a++) {
      forbidden[i * n + a] = !problem.eligibility().isEligible(faces[i], locations[a]);
      linear[i * n + a] += SparsePairProblem.PARTS * problem.cost().micros(faces[i], locations[a]);
    }
    // a face may lie where it lies, even against the rules
    forbidden[i * n + i] = false;
    var now = linear[i * n + i];
    for (var a = 0; a < n; a++) {
      linear[i * n + a] -= now;
    }
  }

  private static void divide(long[] flow, long[] distance, long[] linear) {
    var times = DensePairProblem.largestSum(flow, distance, linear) / DensePairProblem.EXACT_LIMIT;
    if (times > 1) {
      var shift = Math.getExponent(times) + 2;
      for (var k = 0; k < flow.length; k++) {
        flow[k] >>= shift;
        linear[k] >>= shift;
      }
    }
  }

  /// What the faces cost in parts, with all their pairs.
  long parts(SparsePairProblem problem, PairArrangement placement) {
    var coPicks = problem.coPicks();
    var sum = 0L;
    for (var face : faces) {
      sum += SparsePairProblem.PARTS * problem.cost().micros(face, placement.locationOf(face));
      for (var at = coPicks.first(face); at < coPicks.end(face); at++) {
        var partner = coPicks.partner(at);
        if (partner > face || Arrays.binarySearch(faces, partner) < 0) {
          sum += coPicks.microsPerMetre(at) * placement.mmTo(placement.locationOf(face), partner);
        }
      }
    }
    return sum;
  }
}
