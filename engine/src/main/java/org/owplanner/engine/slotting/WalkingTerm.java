package org.owplanner.engine.slotting;

import java.util.Arrays;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.layout.TourRouter;
import org.owplanner.engine.slotting.tour.TourSample;

/// What walking the sampled tours costs; only tours with a face that moved are routed anew.
final class WalkingTerm implements PlacedTerm {

  private final Layout layout;
  private final TourSample tours;
  private final TourRouter router;
  private final int[] locationOf;
  private final long[] microsOf;
  private final boolean[] isStale;
  private final int[] stale;
  private final int[] aisles;
  private final int[] ysMm;
  private int staleCount;
  private long sum;

  WalkingTerm(SlottingFacts facts) {
    layout = facts.problem().layout();
    tours = facts.tours();
    router = RoutingPolicy.EXACT.router(layout.graph());
    locationOf = new int[facts.faces().size()];
    Arrays.fill(locationOf, Faces.NOWHERE);
    microsOf = new long[tours.tours()];
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
    touch(face);
  }

  @Override
  public void remove(int face, int location) {
    locationOf[face] = Faces.NOWHERE;
    touch(face);
  }

  private void touch(int face) {
    for (var i = tours.faceStart()[face]; i < tours.faceStart()[face + 1]; i++) {
      var tour = tours.faceTour()[i];
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
      sum -= microsOf[tour];
      microsOf[tour] = route(tour);
      sum += microsOf[tour];
      isStale[tour] = false;
    }
    staleCount = 0;
    return sum;
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
