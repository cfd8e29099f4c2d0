package org.owplanner.engine.replenishment;

/// Where ordered units come from.
public enum OrderSource {
  /// Finished and paid units that wait at the factory: no smallest order, no production, nothing to
  /// pay.
  FACTORY,
  /// A new order with the supplier.
  PRODUCTION
}
