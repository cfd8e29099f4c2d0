package org.owplanner.engine.transfer;

import org.owplanner.engine.goods.SkuKey;

/// Cases that a planner has fixed on a departure.
///
/// @param departureId the departure
/// @param onwardDepartureId departure that takes them on from its end, empty for none
/// @param sku the goods
/// @param cases how many
public record PinnedLine(String departureId, String onwardDepartureId, SkuKey sku, int cases) {}
