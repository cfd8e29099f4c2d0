package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who picks with what, and where each of them may go; pickers with the same ways are one class.
final class Crew {

  private final WaveProblem problem;
  private final int[] cellOfLocation;
  private final int[] zoneOfLocation;
  private final int[] classOf;
  private final boolean[][] mayEnter;
  private final List<String> zones;
  private final int[] freeSecond;
  private final Equipment[] equipment;
  private final double[] mmPerSecond;
  private final double[] microsPerSecond;

  Crew(WaveProblem problem, ReleaseGrid grid, ReleasedWork released) {
    this.problem = problem;
    var layout = problem.layout();
    var aisles = layout.graph().aisleCount();
    var zoneIndex = new TreeMap<String, Integer>();
    cellOfLocation = new int[layout.size()];
    zoneOfLocation = new int[layout.size()];
    for (var location = 0; location < layout.size(); location++) {
      var zone = zoneIndex.computeIfAbsent(layout.location(location).zone(), _ -> zoneIndex.size());
      zoneOfLocation[location] = zone;
      cellOfLocation[location] = zone * aisles + layout.aisleOf(location);
    }
    zones = new ArrayList<>(zoneIndex.keySet());
    zoneIndex.forEach((zone, index) -> zones.set(index, zone));
    var count = problem.pickers().size();
    classOf = new int[count];
    freeSecond = new int[count];
    equipment = new Equipment[count];
    mmPerSecond = new double[count];
    microsPerSecond = new double[count];
    var classes = new HashMap<List<Object>, Integer>();
    var ways = new ArrayList<boolean[]>();
    for (var p = 0; p < count; p++) {
      var picker = problem.pickers().get(p);
      var tool = problem.equipment().get(picker.equipment());
      equipment[p] = tool;
      var allowed = new TreeSet<>(picker.zones());
      allowed.retainAll(tool.zones());
      var key = List.<Object>of(allowed, tool.closedAisles());
      var known = classes.get(key);
      if (known == null) {
        known = ways.size();
        classes.put(key, known);
        var enters = new boolean[zones.size() * aisles];
        for (var cell = 0; cell < enters.length; cell++) {
          enters[cell] =
              allowed.contains(zones.get(cell / aisles))
                  && !tool.closedAisles().contains(cell % aisles);
        }
        ways.add(enters);
      }
      classOf[p] = known;
      freeSecond[p] =
          Math.max(Math.max(picker.fromSecond(), grid.first()), released.busyUntil(picker));
      var rates = problem.rates();
      mmPerSecond[p] =
          tool.mmPerSecond() > 0 ? tool.mmPerSecond() : rates.get(WaveRate.WALKING_MM_PER_SECOND);
      microsPerSecond[p] = rates.microsPerSecond(tool.kind());
    }
    mayEnter = ways.toArray(boolean[][]::new);
  }

  /// Number of pickers.
  int size() {
    return classOf.length;
  }

  /// Number of classes of pickers who may go to the same places.
  int classes() {
    return mayEnter.length;
  }

  int classOf(int picker) {
    return classOf[picker];
  }

  /// Whether pickers of a class may pick at a location.
  boolean mayPick(int pickerClass, int location) {
    return mayEnter[pickerClass][cellOfLocation[location]];
  }

  /// Whether anybody may pick at a location.
  boolean anyMayPick(int location) {
    for (var enters : mayEnter) {
      if (enters[cellOfLocation[location]]) {
        return true;
      }
    }
    return false;
  }

  int zoneOf(int location) {
    return zoneOfLocation[location];
  }

  /// Name of a zone.
  String zone(int zone) {
    return zones.get(zone);
  }

  int zones() {
    return zones.size();
  }

  /// When a picker can begin its first new tour.
  int freeSecond(int picker) {
    return freeSecond[picker];
  }

  /// When a picker's last tour must be back.
  int toSecond(int picker) {
    return problem.pickers().get(picker).toSecond();
  }

  double mmPerSecond(int picker) {
    return mmPerSecond[picker];
  }

  /// What a second of a picker costs.
  double microsPerSecond(int picker) {
    return microsPerSecond[picker];
  }

  Picker picker(int picker) {
    return problem.pickers().get(picker);
  }

  Equipment equipment(int picker) {
    return equipment[picker];
  }
}
