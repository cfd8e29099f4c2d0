package org.owplanner.engine.site.incompatibility;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The moves of a search: each is carried out if it costs no more than allowed, else undone.
final class SourcingMoves {

  /// Cheapest sites of a customer that a small move looks at.
  private static final int REACH = 40;

  /// Nearest sites that may open where one closes.
  private static final int SITE_REACH = 15;

  /// Customers that a small move may drive out of a site.
  private static final int MOST_EJECTED = 3;

  /// How often a place is overlooked (Christiaens & Vanden Berghe 2020).
  private static final double BLINK = 0.1;

  /// How often a place is overlooked when a new site takes its customers.
  private static final double FILL_BLINK = 0.2;

  /// How often only so much moves as there is room for.
  private static final double PARTIAL = 0.3;

  private final SourcingState state;
  private final NearSites near;
  private final SplittableRandom random;
  private final int reach;
  private final int siteReach;
  private int[] poolCustomer = new int[64];
  private int[] poolQuantity = new int[64];
  private int pooled;
  private long costBefore;
  private double allowed;

  SourcingMoves(SourcingState state, NearSites near, SplittableRandom random) {
    this.state = state;
    this.near = near;
    this.random = random;
    reach = Math.min(state.unserved, REACH);
    siteReach = Math.min(state.unserved - 1, SITE_REACH);
  }

  /// Ships all that isn't shipped from where it costs least, the largest demands first.
  void construct() {
    begin(Double.POSITIVE_INFINITY);
    while (!state.isComplete()) {
      take(state.members[state.unserved][0], state.unserved, Integer.MAX_VALUE);
    }
    for (var k = 1; k < pooled; k++) {
      for (var i = k; i > 0 && poolQuantity[i] > poolQuantity[i - 1]; i--) {
        swap(poolCustomer, i);
        swap(poolQuantity, i);
      }
    }
    placeAll();
  }

  private static void swap(int[] list, int k) {
    var kept = list[k];
    list[k] = list[k - 1];
    list[k - 1] = kept;
  }

  /// A small move drawn at random: a customer gets what one site ships to it from another, which
  /// makes room for it.
  boolean relocate(double most) {
    var customer = random.nextInt(state.customers);
    if (state.sourceCount[customer] == 0) {
      return false;
    }
    var from = state.sources[customer][random.nextInt(state.sourceCount[customer])];
    var u = random.nextDouble();
    var to = near.ofCustomer[customer][(int) (reach * u * u)];
    var quantity =
        Math.min(state.quantity[customer * state.stride + from], state.problem.capacity()[to]);
    if (to == from || quantity == 0) {
      return false;
    }
    begin(most);
    var room = state.room[to];
    if (state.conflicts[to * state.customers + customer] == 0
        && room > 0
        && (room >= quantity || random.nextDouble() < PARTIAL)) {
      return shift(customer, from, to, Math.min(room, quantity));
    }
    return eject(customer, from, to, quantity);
  }

  private void begin(double most) {
    allowed = most;
    costBefore = state.cost;
    pooled = 0;
  }

  private boolean shift(int customer, int from, int to, int quantity) {
    if (shiftDelta(customer, from, to, quantity) > allowed) {
      return false;
    }
    state.ship(customer, from, -quantity);
    state.ship(customer, to, quantity);
    state.commit();
    return true;
  }

  /// What it changes of the cost to ship some units from another site.
  long shiftDelta(int customer, int from, int to, int quantity) {
    var row = customer * state.stride;
    var delta = quantity * (state.unitCost[row + to] - state.unitCost[row + from]);
    if (state.memberCount[from] == 1 && state.quantity[row + from] == quantity) {
      delta -= state.openingCost[from];
    }
    if (!state.isOpen(to)) {
      delta += state.openingCost[to];
    }
    return delta;
  }

  /// Ships from a site that gives up who is incompatible and as many units of others as there is no
  /// room for (an ejection chain, Glover 1996); they go where they cost least.
  private boolean eject(int customer, int from, int to, int quantity) {
    var blocking = state.conflicts[to * state.customers + customer];
    if (blocking > MOST_EJECTED) {
      return false;
    }
    state.ship(customer, from, -quantity);
    var members = state.members[to];
    for (var k = state.memberCount[to] - 1; k >= 0 && blocking > 0; k--) {
      if (state.incompatible.areIncompatible(customer, members[k])) {
        take(members[k], to, Integer.MAX_VALUE);
        blocking--;
      }
    }
    while (state.room[to] < quantity) {
      var other = members[random.nextInt(state.memberCount[to])];
      if (pooled == MOST_EJECTED || (other == customer && state.memberCount[to] == 1)) {
        state.undo();
        return false;
      }
      if (other != customer) {
        take(other, to, quantity - state.room[to]);
      }
    }
    state.ship(customer, to, quantity);
    return placeAll();
  }

  /// A large move drawn at random: a site closes and a near one opens instead, or one of both, or
  /// the same one chooses its customers anew; who is left without goes where it costs least.
  boolean replace(double most) {
    var closed = random.nextInt(state.unserved);
    if (!state.isOpen(closed) || siteReach < 1) {
      return false;
    }
    var opened = near.ofSite[closed][random.nextInt(siteReach)];
    var kind = random.nextInt(8);
    if (state.isOpen(opened) && kind > 1) {
      return false;
    }
    begin(most);
    while (state.isOpen(closed)) {
      take(state.members[closed][0], closed, Integer.MAX_VALUE);
    }
    if (!state.isOpen(opened)) {
      fill(opened);
    } else if (kind == 1) {
      fill(closed);
    }
    return placeAll();
  }

  /// Fills a site: half the time first with the customers that lost theirs, who are compatible with
  /// each other, then with those for whom it is cheapest by unit.
  private void fill(int site) {
    if (random.nextBoolean()) {
      for (var k = 0; k < pooled; k++) {
        shipPooled(k, site);
      }
    }
    for (var customer : near.customersOf[site]) {
      if (state.room[site] == 0) {
        return;
      }
      if (state.conflicts[site * state.customers + customer] > 0
          || random.nextDouble() < FILL_BLINK) {
        continue;
      }
      for (var k = 0; k < pooled; k++) {
        if (poolCustomer[k] == customer) {
          shipPooled(k, site);
        }
      }
      attract(customer, site);
    }
  }

  private void shipPooled(int k, int site) {
    var part = Math.min(poolQuantity[k], state.room[site]);
    if (state.conflicts[site * state.customers + poolCustomer[k]] == 0) {
      state.ship(poolCustomer[k], site, part);
      poolQuantity[k] -= part;
    }
  }

  private void attract(int customer, int site) {
    var row = customer * state.stride;
    for (var k = state.sourceCount[customer] - 1; k >= 0; k--) {
      var from = state.sources[customer][k];
      if (from != site && state.unitCost[row + from] > state.unitCost[row + site]) {
        var part = Math.min(state.quantity[row + from], state.room[site]);
        state.ship(customer, from, -part);
        state.ship(customer, site, part);
      }
    }
  }

  private void take(int customer, int site, int most) {
    var part = Math.min(most, state.quantity[customer * state.stride + site]);
    state.ship(customer, site, -part);
    if (pooled == poolCustomer.length) {
      poolCustomer = Arrays.copyOf(poolCustomer, 2 * pooled);
      poolQuantity = Arrays.copyOf(poolQuantity, 2 * pooled);
    }
    poolCustomer[pooled] = customer;
    poolQuantity[pooled++] = part;
  }

  private boolean placeAll() {
    for (var k = 0; k < pooled; k++) {
      if (poolQuantity[k] > 0 && !place(poolCustomer[k], poolQuantity[k])) {
        state.undo();
        return false;
      }
    }
    if (state.cost - costBefore > allowed) {
      state.undo();
      return false;
    }
    state.commit();
    return true;
  }

  /// Ships units from the cheapest open sites with room, piece by piece, or opens one for the rest
  /// where that is cheaper; gives up where even the next site costs more than allowed.
  private boolean place(int customer, int quantity) {
    var row = customer * state.stride;
    var left = quantity;
    var closed = state.unserved;
    for (var site : near.ofCustomer[customer]) {
      var cost = left * state.unitCost[row + site];
      if (cost >= left * state.unitCost[row + closed] + state.openingCost[closed]) {
        break;
      }
      if (state.cost - costBefore + cost > allowed) {
        return false;
      }
      var room = state.room[site];
      if (room == 0 || state.conflicts[site * state.customers + customer] > 0) {
        continue;
      }
      if (!state.isOpen(site)) {
        if (room >= left
            && cost + state.openingCost[site]
                < left * state.unitCost[row + closed] + state.openingCost[closed]) {
          closed = site;
        }
      } else if (random.nextDouble() >= BLINK) {
        var part = Math.min(room, left);
        state.ship(customer, site, part);
        left -= part;
        if (left == 0) {
          return true;
        }
      }
    }
    state.ship(customer, closed, left);
    return true;
  }
}
