package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Lays the goods of each block of each aisle anew within it, the most picked where a pick takes
/// least: seconds to reach the level, and a share of those to walk in and out.
///
/// Among locations of one profile goods may change places freely and refills cost the same, so that
/// pairing most picks with fewest seconds is the exact assignment there (Hardy, Littlewood and
/// Pólya 1934, theorem 368). Which goods lie in which aisle, what tours mostly hang on, stays.
/// Pinned faces and goods of a hazard class stay where they are.
final class AisleRanking {

  private static final double SECONDS_PER_MM = 2;

  private final SlottingFacts facts;

  AisleRanking(SlottingFacts facts) {
    this.facts = facts;
  }

  private record Part(int aisle, int block, int profile) {}

  /// The arrangement after ranking.
  ///
  /// @param depthShare share of the way into an aisle and back that a pick is taken to walk, from 0
  ///   to 1
  Arrangement rank(Arrangement arrangement, double depthShare) {
    var parts = new TreeMap<Part, List<Integer>>(ORDER);
    for (var face = 0; face < arrangement.size(); face++) {
      var location = arrangement.locationOf(face);
      if (location != Faces.NOWHERE && isMovable(face)) {
        parts.computeIfAbsent(partOf(location), key -> new ArrayList<>()).add(face);
      }
    }
    var ranked = arrangement.toArray();
    for (var faces : parts.values()) {
      var places =
          faces.stream()
              .map(arrangement::locationOf)
              .sorted(
                  Comparator.<Integer>comparingDouble(l -> seconds(l, depthShare))
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      faces.sort(
          Comparator.<Integer>comparingDouble(face -> -facts.costs().picksADay(face))
              .thenComparing(Comparator.naturalOrder()));
      for (var i = 0; i < places.size(); i++) {
        ranked[faces.get(i)] = places.get(i);
      }
    }
    return Arrangement.of(ranked);
  }

  private static final Comparator<Part> ORDER =
      Comparator.comparingInt(Part::aisle)
          .thenComparingInt(Part::block)
          .thenComparingInt(Part::profile);

  private boolean isMovable(int face) {
    return !facts.faces().isPinned(face) && !facts.hazards().isHazard(facts.faces().skuOf(face));
  }

  private Part partOf(int location) {
    var layout = facts.problem().layout();
    return new Part(
        layout.aisleOf(location),
        layout.graph().blockOf(layout.yMmOf(location)),
        facts.profiles().profileOf(location));
  }

  private double seconds(int location, double depthShare) {
    var layout = facts.problem().layout();
    var rates = facts.problem().rates();
    var depthMm = layout.yMmOf(location) - layout.graph().frontYMm();
    return rates.reachSeconds(layout.levelOf(location))
        + depthShare * SECONDS_PER_MM * depthMm / rates.get(SlottingRate.WALKING_MM_PER_SECOND);
  }
}
