package org.owplanner.engine.transfer.program;

import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.transfer.verify.Route;
import org.owplanner.engine.transfer.verify.RouteKey;

/// Goods that may travel on a route, in whole cases.
///
/// @param key goods and route
/// @param route the route
/// @param sku the goods
/// @param sender index of the cell that they leave
/// @param receiver index of the cell that they reach
/// @param mostCases no more can be sent
/// @param pinnedCases cases that are fixed, -1 for free
/// @param caseMicros what a case costs in freight, handling, capital and storage until it arrives
record MoveOption(
    RouteKey key,
    Route route,
    Sku sku,
    int sender,
    int receiver,
    int mostCases,
    int pinnedCases,
    double caseMicros) {

  boolean isPinned() {
    return pinnedCases >= 0;
  }

  int casePack() {
    return sku.casePack();
  }
}
