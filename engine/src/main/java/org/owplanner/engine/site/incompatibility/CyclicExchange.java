package org.owplanner.engine.site.incompatibility;

import java.util.Arrays;

/// Improves shipments by cycles of sites: each gives up some units of one customer to the next
/// (cyclic transfers, Thompson & Psaraftis 1993), or by paths that end where there is room.
///
/// An arc from site to site costs what a unit of the customer that is cheapest to move costs more
/// there, among those compatible with all whom the next site serves. A cycle that passes each site
/// once adds one customer to each, so it keeps the rules whichever customers leave; one of negative
/// cost saves that much a unit. Where none is left, quantities are the best of a transportation
/// problem over the pairs of site and customer in use.
final class CyclicExchange {
  private static final long NONE = Long.MAX_VALUE / 4;

  private final SourcingState state;
  private final int nodes;

  /// Open sites, and at the end the node that joins a path's end to its beginning.
  private final int[] site;

  private int open;
  private final long[][] cost;
  private final int[][] moved;
  private final long[] distance;
  private final int[] before;
  private final int[] seen;

  CyclicExchange(SourcingState state) {
    this.state = state;
    nodes = state.stride;
    site = new int[nodes];
    cost = new long[nodes][nodes];
    moved = new int[nodes][nodes];
    distance = new long[nodes];
    before = new int[nodes];
    seen = new int[nodes];
  }

  /// Carries out cycles until none saves anything or so many are done; how many it were.
  int improve(int mostCycles) {
    var cycles = 0;
    while (cycles < mostCycles) {
      build();
      var on = onNegativeCycle();
      if (on < 0) {
        return cycles;
      }
      carryOut(on);
      cycles++;
    }
    return cycles;
  }

  private void build() {
    open = 0;
    for (var k = 0; k < state.unserved; k++) {
      if (state.isOpen(k)) {
        site[open++] = k;
      }
    }
    for (var from = 0; from < open; from++) {
      Arrays.fill(cost[from], 0, open, NONE);
      for (var k = 0; k < state.memberCount[site[from]]; k++) {
        offer(from, state.members[site[from]][k]);
      }
      cost[from][open] = state.room[site[from]] > 0 ? 0 : NONE;
    }
    Arrays.fill(cost[open], 0, open, 0);
  }

  private void offer(int from, int customer) {
    var row = customer * state.stride;
    var unit = state.unitCost[row + site[from]];
    for (var to = 0; to < open; to++) {
      var change = state.unitCost[row + site[to]] - unit;
      if (change < cost[from][to]
          && to != from
          && state.conflicts[site[to] * state.customers + customer] == 0) {
        cost[from][to] = change;
        moved[from][to] = customer;
      }
    }
  }

  /// A node of a cycle of negative cost by Bellman and Ford's labels, or −1.
  private int onNegativeCycle() {
    Arrays.fill(distance, 0);
    Arrays.fill(before, -1);
    for (var round = 0; round <= open + 1; round++) {
      var isChanged = false;
      for (var from = 0; from <= open; from++) {
        var reached = distance[from];
        var row = cost[from];
        for (var to = 0; to <= open; to++) {
          if (to != from && row[to] != NONE && reached + row[to] < distance[to]) {
            distance[to] = reached + row[to];
            before[to] = from;
            isChanged = true;
          }
        }
      }
      if (!isChanged) {
        return -1;
      }
      var on = cycle();
      if (on >= 0) {
        return on;
      }
    }
    return -1;
  }

  /// A node of a cycle among the labels' predecessors, or −1.
  private int cycle() {
    Arrays.fill(seen, 0, open + 1, -1);
    for (var start = 0; start <= open; start++) {
      var node = start;
      while (node >= 0 && seen[node] < 0) {
        seen[node] = start;
        node = before[node];
      }
      if (node >= 0 && seen[node] == start) {
        return node;
      }
    }
    return -1;
  }

  private void carryOut(int on) {
    var units = Integer.MAX_VALUE;
    var to = on;
    do {
      var from = before[to];
      if (to == open) {
        units = Math.min(units, state.room[site[from]]);
      } else if (from != open) {
        units = Math.min(units, state.quantity[moved[from][to] * state.stride + site[from]]);
      }
      to = from;
    } while (to != on);
    do {
      var from = before[to];
      if (to != open && from != open) {
        state.ship(moved[from][to], site[from], -units);
        state.ship(moved[from][to], site[to], units);
      }
      to = from;
    } while (to != on);
    state.commit();
  }
}
