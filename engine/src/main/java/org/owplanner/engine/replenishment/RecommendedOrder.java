package org.owplanner.engine.replenishment;

/// What to ship of an item on a date, by which mode.
///
/// @param item index of the item in the problem
/// @param shipDay day of the hand-over, since 1970-01-01: a whole number of weeks from the plan
///   date
/// @param orderDay latest day to order, so that it is ready by then; the plan date for goods at the
///   factory
/// @param mode how it travels
/// @param source where the units come from
/// @param cases how many cases
/// @param units how many units
public record RecommendedOrder(
    int item,
    int shipDay,
    int orderDay,
    TransportMode mode,
    OrderSource source,
    int cases,
    int units) {}
