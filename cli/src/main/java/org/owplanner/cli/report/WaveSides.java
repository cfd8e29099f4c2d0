package org.owplanner.cli.report;

import java.util.List;
import java.util.Map;
import org.owplanner.batch.wave.WaveOrder;
import org.owplanner.batch.wave.WaveOutcome;
import org.owplanner.batch.wave.WaveShift;
import org.owplanner.engine.wave.WavesInForce;

/// Compares a plan of waves with what is done without one.
public final class WaveSides {

  private WaveSides() {}

  /// All ways of picking the shift's orders that were replayed, the plan last.
  public static List<WaveSide> of(WaveOutcome outcome, WaveShift shift) {
    return WaveSide.of(
        outcome.replay(),
        Map.of(
            WaveSide.PLAN,
            outcome.orders().stream().map(WaveOrder::planned).toList(),
            WaveSide.IN_FORCE,
            WavesInForce.of(shift.problem()).orders()));
  }
}
