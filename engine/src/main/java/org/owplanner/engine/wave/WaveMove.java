package org.owplanner.engine.wave;

import java.util.SplittableRandom;

/// A way to change a plan.
interface WaveMove {

  /// Changes the plan at random, begun but not yet evaluated; whether it did so whole. What was
  /// changed is taken back by the caller.
  boolean change(SplittableRandom random);
}
