package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.Map;

/// Prices of the constraints as the night's rates say.
final class SlottingPrices {

  private SlottingPrices() {}

  /// What a relocation and a way through a buffer cost; the other terms are counted in micros.
  static ConstraintWeightOverrides<HardMediumSoftScore> of(SlottingFacts facts) {
    return ConstraintWeightOverrides.of(
        Map.of(
            SlottingConstraints.MOVES,
            HardMediumSoftScore.ofSoft(facts.costs().moveMicros()),
            SlottingConstraints.BUFFER_LEGS,
            HardMediumSoftScore.ofSoft(facts.costs().bufferLegMicros())));
  }
}
