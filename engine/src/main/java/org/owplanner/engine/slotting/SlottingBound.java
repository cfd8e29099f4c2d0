package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.solve.Bound;

/// A lower bound of a slotting's objective, over all plans that place the same faces.
///
/// Crowding and moves cost at least nothing. Walking costs at least what [DepotDistanceBound] says.
/// Of reaching and refilling each is bounded apart: the faces picked most on the levels reached
/// fastest, and every face in the location that holds most of it. The least of a sum is no less
/// than the sum of the least, so the three add up to a bound. It relaxes that tours walk from stop
/// to stop, so it is far from tight where tours have many lines: the gap that it leaves is mostly
/// the bound's, not the plan's.
public final class SlottingBound {

  private final SlottingProblem problem;
  private final SlottingFacts facts;
  private final Faces faces;

  private SlottingBound(SlottingFacts facts) {
    this.facts = facts;
    problem = facts.problem();
    faces = facts.faces();
  }

  /// The bound over all plans that place the faces that `planned` places.
  public static Bound of(SlottingFacts facts, int[] planned) {
    return new SlottingBound(facts).over(keepingRules(facts, planned));
  }

  /// Faces that lie against a rule count as not placed: they may cost less than any that keep it.
  private static int[] keepingRules(SlottingFacts facts, int[] planned) {
    var floor = new Floor(facts, planned);
    var keeping = planned.clone();
    for (var face = 0; face < planned.length; face++) {
      if (planned[face] >= 0) {
        floor.take(face);
        keeping[face] = floor.admits(face, planned[face]) ? planned[face] : Faces.NOWHERE;
        floor.put(face, planned[face]);
      }
    }
    return keeping;
  }

  private Bound over(int[] planned) {
    var locations = locationsByClass();
    var classOf = new int[faces.size()];
    var names = List.copyOf(locations.keySet());
    var members = List.copyOf(locations.values());
    for (var face = 0; face < classOf.length; face++) {
      var sku = problem.skus().get(faces.skuOf(face));
      classOf[face] =
          planned[face] < 0
              ? -1
              : names.indexOf(new LocationClass(sku.storageClass(), sku.pickType()));
    }
    var distancesMm = new int[names.size()][];
    for (var c = 0; c < distancesMm.length; c++) {
      distancesMm[c] =
          members.get(c).stream().mapToInt(problem.layout()::depotDistanceMm).toArray();
    }
    var lower =
        new DepotDistanceBound(facts.tours(), classOf, distancesMm, problem.layout()).lowerMicros()
            + refillMicros(planned);
    for (var c = 0; c < distancesMm.length; c++) {
      lower += reachingMicros(c, classOf, members.get(c));
    }
    return Bound.proven(lower, "DEPOT_DISTANCE");
  }

  private record LocationClass(String storageClass, String pickType) {}

  private Map<LocationClass, List<Integer>> locationsByClass() {
    var byClass = new LinkedHashMap<LocationClass, List<Integer>>();
    for (var l = 0; l < problem.layout().size(); l++) {
      var location = problem.layout().location(l);
      if (!location.isBuffer()) {
        byClass
            .computeIfAbsent(
                new LocationClass(location.storageClass(), location.pickType()),
                key -> new ArrayList<>())
            .add(l);
      }
    }
    return byClass;
  }

  private long reachingMicros(int locationClass, int[] classOf, List<Integer> locations) {
    var rates = problem.rates();
    var seconds =
        locations.stream()
            .mapToDouble(l -> rates.reachSeconds(problem.layout().levelOf(l)))
            .sorted()
            .toArray();
    var picks = new double[classOf.length];
    var count = 0;
    for (var face = 0; face < classOf.length; face++) {
      if (classOf[face] == locationClass) {
        picks[count++] = -facts.costs().picksADay(face);
      }
    }
    java.util.Arrays.sort(picks, 0, count);
    var least = 0.0;
    for (var rank = 0; rank < count; rank++) {
      least += -picks[rank] * seconds[rank];
    }
    // Each face's term is rounded, so it may be half a micro less.
    return (long)
            Math.floor(
                least
                    * rates.get(SlottingRate.HORIZON_DAYS)
                    * rates.microsPerSecond()
                    * (1 - 1e-12))
        - count;
  }

  private long refillMicros(int[] planned) {
    var rates = problem.rates();
    var micros = 0L;
    for (var face = 0; face < planned.length; face++) {
      if (planned[face] >= 0) {
        var sku = faces.skuOf(face);
        var most = 1;
        for (var profile = 0; profile < facts.profiles().size(); profile++) {
          if (facts.profiles().isEligible(sku, profile)) {
            most = Math.max(most, facts.profiles().capacityUnits(sku, profile));
          }
        }
        var unitsADay = facts.costs().unitsADay(face);
        micros +=
            Math.round(
                unitsADay
                    * rates.get(SlottingRate.HORIZON_DAYS)
                    / most
                    * rates.get(SlottingRate.REFILL_SECONDS)
                    * rates.microsPerSecond());
      }
    }
    return micros;
  }
}
