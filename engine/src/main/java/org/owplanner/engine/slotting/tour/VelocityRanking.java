package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.owplanner.engine.slotting.Faces;
import org.owplanner.engine.slotting.SlottingFacts;

/// The classic ranking: the most picked face gets the first location of an order that it may lie
/// in, then the next one, and so on. Also known as velocity or turnover slotting, or the
/// cube-per-order index without the cube.
public final class VelocityRanking {
  private final SlottingFacts facts;
  private final HazardSeparation separation;
  private final int[] inOrder;
  private final int[][] placesOfProfile;

  /// The ranking over a problem's locations; what is reached faster comes first where the order
  /// doesn't decide.
  public VelocityRanking(SlottingFacts facts, VelocityOrder order) {
    this.facts = facts;
    var problem = facts.problem();
    var layout = problem.layout();
    separation = new HazardSeparation(problem, facts.faces());
    var byReach =
        Comparator.<Integer>comparingDouble(
            location -> problem.rates().reachSeconds(layout.levelOf(location)));
    inOrder =
        IntStream.range(0, layout.size())
            .boxed()
            .sorted(
                order.over(layout).thenComparing(byReach).thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    placesOfProfile = new int[facts.profiles().size()][];
    for (var profile = 0; profile < placesOfProfile.length; profile++) {
      var wanted = profile;
      placesOfProfile[profile] =
          IntStream.range(0, inOrder.length)
              .filter(place -> facts.profiles().profileOf(inOrder[place]) == wanted)
              .toArray();
    }
  }

  /// Location of each face, [Faces#NOWHERE] for one that finds no free location that it may lie in.
  /// Pinned faces stay.
  ///
  /// @param picksADay what each face is ranked by
  public int[] arrange(double[] picksADay) {
    var faces = facts.faces();
    var faceAt = new int[inOrder.length];
    Arrays.fill(faceAt, SearchState.NONE);
    var locationOf = new int[faces.size()];
    for (var face = 0; face < locationOf.length; face++) {
      locationOf[face] = faces.isPinned(face) ? faces.locationNow(face) : Faces.NOWHERE;
      if (locationOf[face] != Faces.NOWHERE) {
        faceAt[locationOf[face]] = face;
      }
    }
    var next = new int[placesOfProfile.length];
    for (var face : ranked(picksADay)) {
      if (locationOf[face] == Faces.NOWHERE) {
        locationOf[face] = first(face, next, faceAt);
        if (locationOf[face] != Faces.NOWHERE) {
          faceAt[locationOf[face]] = face;
        }
      }
    }
    return locationOf;
  }

  private static int[] ranked(double[] picksADay) {
    return IntStream.range(0, picksADay.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(face -> -picksADay[face])
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The first free location in the order; `next` skips what is taken at the head of each profile.
  private int first(int face, int[] next, int[] faceAt) {
    var best = Integer.MAX_VALUE;
    for (var profile = 0; profile < next.length; profile++) {
      if (facts.profiles().isEligible(facts.faces().skuOf(face), profile)) {
        best = Math.min(best, firstOfProfile(face, profile, next, faceAt, best));
      }
    }
    return best == Integer.MAX_VALUE ? Faces.NOWHERE : inOrder[best];
  }

  private int firstOfProfile(int face, int profile, int[] next, int[] faceAt, int before) {
    var places = placesOfProfile[profile];
    while (next[profile] < places.length && faceAt[inOrder[places[next[profile]]]] >= 0) {
      next[profile]++;
    }
    for (var i = next[profile]; i < places.length && places[i] < before; i++) {
      var location = inOrder[places[i]];
      if (faceAt[location] < 0 && separation.allows(face, location, SearchState.NONE, faceAt)) {
        return places[i];
      }
    }
    return Integer.MAX_VALUE;
  }
}
