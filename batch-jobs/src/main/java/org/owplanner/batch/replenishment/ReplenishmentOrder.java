package org.owplanner.batch.replenishment;

import java.time.LocalDate;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.TransportMode;

/// A recommended order as it stands in the database.
///
/// @param sellerId whose goods they are
/// @param warehouseId where they go
/// @param skuId what
/// @param description the same in words
/// @param shipOn day of the hand-over
/// @param orderBy latest day to order
/// @param mode how it travels
/// @param source where it comes from
/// @param cases cases
/// @param units units in them
public record ReplenishmentOrder(
    String sellerId,
    String warehouseId,
    String skuId,
    String description,
    LocalDate shipOn,
    LocalDate orderBy,
    TransportMode mode,
    OrderSource source,
    int cases,
    int units) {}
