package org.owplanner.engine.replenishment;

/// How goods travel from the factory to a warehouse.
public enum TransportMode {
  /// Sea, full container load: paid by the container, filled by volume and weight.
  SEA_FCL,
  /// Sea, less than a container load: paid by volume or weight, whichever is dearer.
  SEA_LCL,
  RAIL,
  AIR,
  EXPRESS
}
