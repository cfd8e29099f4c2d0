package org.owplanner.engine.transfer;

import org.owplanner.engine.goods.SkuKey;

/// Goods of one SKU on a batch, as it is written.
///
/// @param departureId departure that takes them from where they lie
/// @param onwardDepartureId departure that takes them on from its end, empty for none
/// @param fromId warehouse where they lie
/// @param toId where they end
/// @param sku the goods
/// @param cases whole cases; of returned goods the cases that they fill
/// @param units units
/// @param isReturned whether they are returned goods on their way home
/// @param isPinned whether a planner has fixed them
public record TransferLine(
    String departureId,
    String onwardDepartureId,
    String fromId,
    String toId,
    SkuKey sku,
    int cases,
    int units,
    boolean isReturned,
    boolean isPinned) {}
