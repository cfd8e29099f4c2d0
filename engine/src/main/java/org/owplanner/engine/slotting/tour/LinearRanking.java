package org.owplanner.engine.slotting.tour;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.slotting.Faces;
import org.owplanner.engine.slotting.SlottingFacts;

/// The exact linear assignment: every face a location of its own so that Σ picks · way to the depot
/// and back is least, with whatever rules concern one face and one location. It knows nothing of
/// tours, nor of hazard classes.
///
/// Faces picked alike that may lie in the same profiles are one node, and so are locations of one
/// profile at one distance, which makes it a small minimum-cost flow with the same optimum.
public final class LinearRanking {
  private static final double PICK_PARTS = 1_000_000;

  private record FaceClass(List<Integer> profiles, long pickParts) {}

  private record LocationClass(int profile, int distanceMm) {}

  private LinearRanking() {}

  /// Location of each face, [Faces#NOWHERE] for one that finds none.
  public static int[] arrange(SlottingFacts facts, double[] picksADay) {
    Loader.loadNativeLibraries();
    var faceClasses = faceClasses(facts, picksADay);
    var locationClasses = locationClasses(facts);
    var flow = new MinCostFlow();
    var nodes = faceClasses.size();
    var arcs = new ArrayList<int[]>();
    var from = 0;
    for (var entry : faceClasses.entrySet()) {
      var to = nodes;
      for (var location : locationClasses.entrySet()) {
        if (entry.getKey().profiles().contains(location.getKey().profile())) {
          var cost = entry.getKey().pickParts() * location.getKey().distanceMm() / 1_000;
          flow.addArcWithCapacityAndUnitCost(from, to, entry.getValue().size(), cost);
          arcs.add(new int[] {from, to});
        }
        to++;
      }
      flow.setNodeSupply(from, entry.getValue().size());
      from++;
    }
    var sink = nodes + locationClasses.size();
    var node = nodes;
    for (var locations : locationClasses.values()) {
      flow.addArcWithCapacityAndUnitCost(node++, sink, locations.size(), 0);
    }
    flow.setNodeSupply(sink, -picksADay.length);
    flow.solveMaxFlowWithMinCost();
    return spread(flow, arcs, faceClasses, locationClasses, picksADay.length);
  }

  private static int[] spread(
      MinCostFlow flow,
      List<int[]> arcs,
      Map<FaceClass, List<Integer>> faceClasses,
      Map<LocationClass, List<Integer>> locationClasses,
      int faces) {
    var facesOf = faceClasses.values().stream().map(ArrayDeque::new).toList();
    var locationsOf = locationClasses.values().stream().map(ArrayDeque::new).toList();
    var locationOf = new int[faces];
    Arrays.fill(locationOf, Faces.NOWHERE);
    for (var arc = 0; arc < arcs.size(); arc++) {
      var from = facesOf.get(arcs.get(arc)[0]);
      var to = locationsOf.get(arcs.get(arc)[1] - facesOf.size());
      for (var unit = flow.getFlow(arc); unit > 0; unit--) {
        locationOf[from.removeFirst()] = to.removeFirst();
      }
    }
    return locationOf;
  }

  private static Map<FaceClass, List<Integer>> faceClasses(
      SlottingFacts facts, double[] picksADay) {
    var classes = new LinkedHashMap<FaceClass, List<Integer>>();
    for (var face = 0; face < picksADay.length; face++) {
      var profiles = new ArrayList<Integer>();
      for (var profile = 0; profile < facts.profiles().size(); profile++) {
        if (facts.profiles().isEligible(facts.faces().skuOf(face), profile)) {
          profiles.add(profile);
        }
      }
      var key = new FaceClass(profiles, Math.round(picksADay[face] * PICK_PARTS));
      classes.computeIfAbsent(key, k -> new ArrayList<>()).add(face);
    }
    return classes;
  }

  private static Map<LocationClass, List<Integer>> locationClasses(SlottingFacts facts) {
    var layout = facts.problem().layout();
    var classes = new LinkedHashMap<LocationClass, List<Integer>>();
    for (var location = 0; location < layout.size(); location++) {
      var key =
          new LocationClass(facts.profiles().profileOf(location), layout.depotDistanceMm(location));
      classes.computeIfAbsent(key, k -> new ArrayList<>()).add(location);
    }
    return classes;
  }
}
