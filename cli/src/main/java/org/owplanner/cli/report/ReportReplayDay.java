package org.owplanner.cli.report;

import java.time.LocalDate;

/// One day's real orders, replayed on one arrangement of the goods.
///
/// @param day the day
/// @param isSeen whether the plan knew its orders
/// @param arrangement `IN_FORCE`, `PLAN`, `VELOCITY`, `LINEAR` or `RANDOM`
/// @param tours number of tours
/// @param lines number of order lines
/// @param metres walked
/// @param seconds of labour
/// @param micros their price, in micro-units of the plan's currency
public record ReportReplayDay(
    LocalDate day,
    boolean isSeen,
    String arrangement,
    int tours,
    int lines,
    double metres,
    double seconds,
    long micros) {}
