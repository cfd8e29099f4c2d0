package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.engine.layout.Layout;

/// Free locations grouped by profile and level and sorted by the way to them, so that the best one
/// of thousands is found by looking at the first one of each group.
final class FreeLocations {

  private static final double DEPTH_SHARE = 0.15;

  private record Kind(int profile, int level) {}

  private final SlottingFacts facts;
  private final Floor floor;
  private final double microsPerMm;
  private final List<int[]> groups = new ArrayList<>();
  private final List<int[]> bounds = new ArrayList<>();

  FreeLocations(SlottingFacts facts, Floor floor) {
    this.facts = facts;
    this.floor = floor;
    var rates = facts.problem().rates();
    microsPerMm = rates.microsPerMetre() / 1000 * rates.get(SlottingRate.HORIZON_DAYS);
    var layout = facts.problem().layout();
    var kinds = new LinkedHashMap<Kind, List<Integer>>();
    for (var location = 0; location < layout.size(); location++) {
      if (floor.isFree(location)) {
        var kind = new Kind(facts.profiles().profileOf(location), layout.levelOf(location));
        kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(location);
      }
    }
    for (var locations : kinds.values()) {
      locations.sort(Comparator.comparingDouble(l -> wayMm(layout, l)));
      groups.add(locations.stream().mapToInt(Integer::intValue).toArray());
      bounds.add(new int[] {0, locations.size()});
    }
  }

  /// The cheapest location that admits the face, or [Faces#NOWHERE]: reaching, refills, and its
  /// picks times the way there. Goods without picks go as far away as they may.
  int bestFor(int face) {
    var best = Faces.NOWHERE;
    var leastMicros = Double.MAX_VALUE;
    for (var group = 0; group < groups.size(); group++) {
      var location = admitting(face, group);
      if (location != Faces.NOWHERE) {
        var micros = micros(face, location);
        if (micros < leastMicros) {
          leastMicros = micros;
          best = location;
        }
      }
    }
    return best;
  }

  private double micros(int face, int location) {
    var picks = facts.costs().picksADay(face);
    var wayMm = wayMm(facts.problem().layout(), location);
    var walking = picks == 0 ? -wayMm / Long.MAX_VALUE : picks * wayMm * microsPerMm;
    return facts.costs().reachingMicros(face, location)
        + facts.costs().refillMicros(face, location)
        + walking;
  }

  private int admitting(int face, int group) {
    var locations = groups.get(group);
    if (!facts.isEligible(face, locations[0])) {
      return Faces.NOWHERE;
    }
    var bound = bounds.get(group);
    while (bound[0] < bound[1] && !floor.isFree(locations[bound[0]])) {
      bound[0]++;
    }
    while (bound[0] < bound[1] && !floor.isFree(locations[bound[1] - 1])) {
      bound[1]--;
    }
    var isWanted = facts.costs().picksADay(face) > 0;
    for (var i = 0; i < bound[1] - bound[0]; i++) {
      var location = locations[isWanted ? bound[0] + i : bound[1] - 1 - i];
      if (floor.admits(face, location)) {
        return location;
      }
    }
    return Faces.NOWHERE;
  }

  /// What a pick walks, roughly: the way across to its aisle once, as tours go there and back with
  /// other picks, and little of the way into it, as they mostly enter anyway. Filling aisle after
  /// aisle like this is the best of the velocity rankings, and the best start we measured.
  private static double wayMm(Layout layout, int location) {
    var depthMm = layout.yMmOf(location) - layout.graph().frontYMm();
    var acrossMm = layout.depotDistanceMm(location) - depthMm;
    return acrossMm + DEPTH_SHARE * depthMm;
  }
}
