package org.owplanner.engine.slotting.pair;

/// What a face costs at a location, whatever lies elsewhere: reaching, refill, the move from
/// today's slot, the walk from the depot.
@FunctionalInterface
public interface PlaceCost {

  /// Micro-units of the plan's currency over the horizon; asked millions of times a second.
  long micros(int face, int location);
}
