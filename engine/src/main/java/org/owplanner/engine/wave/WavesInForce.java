package org.owplanner.engine.wave;

import org.owplanner.engine.layout.RoutingPolicy;

/// What is done in a shift without a plan, for those who compare a plan with it: first in, first
/// out, walked in S-shape.
public final class WavesInForce {

  private WavesInForce() {}

  /// Its rows, the same ones that a plan of this problem is compared with.
  public static WaveRows of(WaveProblem problem) {
    var facts = WaveFacts.of(problem);
    return WaveRowWriter.write(FifoWaves.of(facts, RoutingPolicy.S_SHAPE)).rows();
  }
}
