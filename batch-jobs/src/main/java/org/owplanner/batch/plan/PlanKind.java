package org.owplanner.batch.plan;

/// The five plans and the forecast that they stand on, by their names in the database.
public enum PlanKind {
  FORECAST,
  SITES,
  SLOTTING,
  WAVES,
  TRANSFERS,
  REPLENISHMENT
}
