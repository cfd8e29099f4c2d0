package org.owplanner.engine.slotting;

import java.util.Arrays;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.TourRouter;
import org.owplanner.engine.slotting.tour.TourSample;

/// What walking the sampled tours costs; only tours with a face that moved are routed anew.
///
/// A solver takes most of its moves back at once, so each tour remembers what it cost before the
/// last change. Stops are told apart by a 64-bit fingerprint, the exclusive or over the faces of a
/// hash of face and location (Zobrist 1970).
final class WalkingTerm implements PlacedTerm {

  private final Layout layout;
  private final TourSample tours;
  private final TourRouter router;
  private final int[] locationOf;
  private final long[] microsOf;
  private final long[] microsBefore;
  private final long[] fingerprint;
  private final long[] routed;
  private final long[] routedBefore;
  private final boolean[] isStale;
  private final int[] stale;
  private final int[] aisles;
  private final int[] ysMm;
  private int staleCount;
  private long sum;

  WalkingTerm(SlottingFacts facts) {
    layout = facts.problem().layout();
    tours = facts.tours();
    router = layout.router();
    locationOf = new int[facts.faces().size()];
    Arrays.fill(locationOf, Faces.NOWHERE);
    microsOf = new long[tours.tours()];
    microsBefore = new long[tours.tours()];
    fingerprint = new long[tours.tours()];
    routed = new long[tours.tours()];
    routedBefore = new long[tours.tours()];
    isStale = new boolean[tours.tours()];
    stale = new int[tours.tours()];
    var most = 0;
    for (var tour = 0; tour < tours.tours(); tour++) {
      most = Math.max(most, tours.tourStart()[tour + 1] - tours.tourStart()[tour]);
    }
    aisles = new int[most];
    ysMm = new int[most];
  }

  @Override
  public void add(int face, int location) {
    locationOf[face] = location;
    touch(face, location);
  }

  @Override
  public void remove(int face, int location) {
    locationOf[face] = Faces.NOWHERE;
    touch(face, location);
  }

  private void touch(int face, int location) {
    var hash = hash(face, location);
    for (var i = tours.faceStart()[face]; i < tours.faceStart()[face + 1]; i++) {
      var tour = tours.faceTour()[i];
      fingerprint[tour] ^= hash;
      if (!isStale[tour]) {
        isStale[tour] = true;
        stale[staleCount++] = tour;
      }
    }
  }

  @Override
  public long value() {
    for (var i = 0; i < staleCount; i++) {
      var tour = stale[i];
      isStale[tour] = false;
      if (fingerprint[tour] != routed[tour]) {
        sum -= microsOf[tour];
        renew(tour);
        sum += microsOf[tour];
      }
    }
    staleCount = 0;
    return sum;
  }

  private void renew(int tour) {
    var micros = fingerprint[tour] == routedBefore[tour] ? microsBefore[tour] : route(tour);
    microsBefore[tour] = microsOf[tour];
    routedBefore[tour] = routed[tour];
    microsOf[tour] = micros;
    routed[tour] = fingerprint[tour];
  }

  /// Mixes face and location well (finaliser of SplitMix64; Steele, Lea, Flood 2014).
  private static long hash(int face, int location) {
    var z = ((long) face << 32 | location) + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private long route(int tour) {
    var stops = 0;
    for (var i = tours.tourStart()[tour]; i < tours.tourStart()[tour + 1]; i++) {
      var location = locationOf[tours.tourFace()[i]];
      if (location != Faces.NOWHERE) {
        aisles[stops] = layout.aisleOf(location);
        ysMm[stops] = layout.yMmOf(location);
        stops++;
      }
    }
    return router.lengthMm(aisles, ysMm, stops) * tours.microsPerMetre()[tour] / 1000;
  }
}
