package org.owplanner.engine.wave;

/// What becomes of an open order.
public enum OrderState {
  /// Picked and packed before its cut-off.
  ON_TIME,
  /// Picked in this shift, packed after its cut-off.
  LATE,
  /// Not picked in this shift.
  DEFERRED,
  /// Can't be picked from what is there.
  UNFILLABLE
}
