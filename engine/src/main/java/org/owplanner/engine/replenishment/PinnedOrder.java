package org.owplanner.engine.replenishment;

/// What a seller has fixed itself: so many cases on a date by a mode, also none at all.
///
/// @param shipDay day of the hand-over, since 1970-01-01
/// @param mode how it travels
/// @param source where the units come from
/// @param cases how many cases
public record PinnedOrder(int shipDay, TransportMode mode, OrderSource source, int cases) {}
