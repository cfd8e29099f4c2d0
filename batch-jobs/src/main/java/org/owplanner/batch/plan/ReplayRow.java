package org.owplanner.batch.plan;

import java.time.LocalDate;

/// What picking one day's real orders takes on one arrangement of goods.
///
/// @param day the day
/// @param isSeen whether the plan had seen its orders
/// @param arrangement where goods lay: `IN_FORCE`, `PLAN`, or the name of a rule such as `VELOCITY`
/// @param tours tours walked
/// @param lines lines picked
/// @param metres metres walked
/// @param seconds seconds walked, reached and refilled
/// @param micros what these seconds cost
public record ReplayRow(
    LocalDate day,
    boolean isSeen,
    String arrangement,
    int tours,
    int lines,
    double metres,
    double seconds,
    long micros) {}
