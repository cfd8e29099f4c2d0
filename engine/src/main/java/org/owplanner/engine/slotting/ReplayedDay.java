package org.owplanner.engine.slotting;

import org.owplanner.engine.layout.ReplayDay;

/// A day of real orders, picked again on one arrangement.
///
/// @param arrangement where goods lay, such as `IN_FORCE`, `PLAN` or `VELOCITY`
/// @param isSeen whether the plan had seen the day's orders
/// @param day what picking them took
public record ReplayedDay(String arrangement, boolean isSeen, ReplayDay day) {}
