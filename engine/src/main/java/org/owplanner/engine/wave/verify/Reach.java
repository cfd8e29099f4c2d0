package org.owplanner.engine.wave.verify;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.owplanner.engine.wave.Equipment;
import org.owplanner.engine.wave.Picker;
import org.owplanner.engine.wave.WaveProblem;

/// Where pickers of one kind may go, and with what.
///
/// @param equipment what they pick with
/// @param zones zones that both may enter
record Reach(Equipment equipment, SortedSet<String> zones) {

  /// All kinds of pickers of the shift.
  static List<Reach> all(WaveProblem problem) {
    return problem.pickers().stream().map(picker -> of(problem, picker)).distinct().toList();
  }

  private static Reach of(WaveProblem problem, Picker picker) {
    var equipment = problem.equipment().get(picker.equipment());
    var zones = new TreeSet<>(picker.zones());
    zones.retainAll(equipment.zones());
    return new Reach(equipment, zones);
  }

  boolean admits(WaveProblem problem, int location) {
    return zones.contains(problem.layout().location(location).zone())
        && !equipment.closedAisles().contains(problem.layout().aisleOf(location));
  }
}
