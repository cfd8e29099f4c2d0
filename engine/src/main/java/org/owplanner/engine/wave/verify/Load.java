package org.owplanner.engine.wave.verify;

import java.util.Collection;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.wave.Equipment;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.WaveProblem;

/// What the goods of one order in one batch take up.
///
/// @param mm3 volume in mm³
/// @param weightG weight
record Load(long mm3, long weightG) {

  static final Load NONE = new Load(0, 0);

  static Load of(Sku sku, long units) {
    return new Load(sku.volumeMm3() * units, sku.weightG() * units);
  }

  static Load of(WaveProblem problem, Collection<PlannedStop> stops) {
    var load = NONE;
    for (var stop : stops) {
      load = load.plus(of(problem.skus().get(stop.sku()), stop.units()));
    }
    return load;
  }

  Load plus(Load other) {
    return new Load(mm3 + other.mm3, weightG + other.weightG);
  }

  /// Volume in cm³, rounded up.
  long volumeCm3() {
    return Math.ceilDiv(mm3, 1000);
  }

  /// Compartments that it takes: at least one, else as many as its volume needs.
  long compartments(Equipment equipment) {
    return Math.max(
        1, Math.ceilDiv(volumeCm3() * equipment.compartments(), equipment.mostVolumeCm3()));
  }

  boolean fits(Equipment equipment) {
    return volumeCm3() <= equipment.mostVolumeCm3() && weightG <= equipment.mostWeightG();
  }
}
