package org.owplanner.datasets.sample;

import java.time.LocalDateTime;

/// One line for goods, as it goes into the canonical order feed.
///
/// @param order index of its order; a cancellation has that of the order that it cancels
/// @param lineNo counts from 1 in each order
/// @param sku index of its SKU
/// @param units always positive
/// @param orderedAt local time of the order, or of the cancellation
/// @param cancels index of the sale line that it cancels, -1 where it is no cancellation
public record RetailOrderLine(
    int order,
    int lineNo,
    int sku,
    int units,
    LocalDateTime orderedAt,
    String country,
    OrderKind kind,
    long priceCents,
    int cancels) {}
