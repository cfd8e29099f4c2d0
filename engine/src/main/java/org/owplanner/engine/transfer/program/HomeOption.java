package org.owplanner.engine.transfer.program;

import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.verify.Route;
import org.owplanner.engine.transfer.verify.RouteKey;

/// Returned goods of one receipt that may go home on a departure.
///
/// @param key goods and departure
/// @param route the departure
/// @param row index of the receipt
/// @param goods the goods
/// @param unitMicros what a unit costs or saves (below 0) against staying, but for handling
/// @param caseMicros handling of a case
/// @param pinnedUnits units of all receipts together that are fixed, -1 for free
record HomeOption(
    RouteKey key,
    Route route,
    int row,
    ReturnedGoods goods,
    double unitMicros,
    double caseMicros,
    int pinnedUnits) {}
