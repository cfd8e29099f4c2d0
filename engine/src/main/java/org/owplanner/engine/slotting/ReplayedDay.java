package org.owplanner.engine.slotting;

import org.owplanner.engine.layout.ReplayDay;

/// A day of real orders, picked again on one arrangement.
///
/// @param arrangement where goods lay, such as `IN_FORCE`, `PLAN` or `VELOCITY`
/// @param isSeen whether the plan had seen the day's orders
/// @param day what walking and reaching took
/// @param refillSeconds what refilling the faces took: units picked ÷ what the face holds × seconds
///   of a refill
/// @param refillMicros what that costs
public record ReplayedDay(
    String arrangement, boolean isSeen, ReplayDay day, double refillSeconds, long refillMicros) {

  /// Seconds of work: walking, reaching, refilling.
  public double seconds() {
    return day.walkSeconds() + day.reachSeconds() + refillSeconds;
  }

  /// What the work costs.
  public long micros() {
    return day.micros() + refillMicros;
  }
}
