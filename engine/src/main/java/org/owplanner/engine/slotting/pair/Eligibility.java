package org.owplanner.engine.slotting.pair;

/// Which face may lie at which location.
@FunctionalInterface
public interface Eligibility {

  /// Whether the face may lie there; asked millions of times a second.
  boolean isEligible(int face, int location);
}
