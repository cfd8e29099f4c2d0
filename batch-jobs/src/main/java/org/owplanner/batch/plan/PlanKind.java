package org.owplanner.batch.plan;

/// The five plans, by their names in the database.
public enum PlanKind {
  SITES,
  SLOTTING,
  WAVES,
  TRANSFERS,
  REPLENISHMENT
}
