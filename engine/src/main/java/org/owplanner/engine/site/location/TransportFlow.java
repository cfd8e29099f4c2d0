package org.owplanner.engine.site.location;

import java.util.Arrays;

/// The cheapest shares of all customers' demand among given sites: a transportation problem.
///
/// All customers go to their cheapest site; what is too much moves along shortest paths of sites to
/// where there is room, an edge being the customer that is cheapest to move for a unit of demand
/// (successive shortest paths; Ahuja, Magnanti and Orlin 1993, section 9.7, on the graph of sites).
final class TransportFlow {

  private final LocationIndex index;
  private final int[] sites;
  private final int n;

  /// Amount of each customer at each place (customer × place).
  private final double[] amount;

  /// Cost a unit, infinite where there is no arc.
  private final double[] unit;

  private final double[] load;
  private final double[] edge;
  private final int[] edgeCustomer;
  private final int[][] held;
  private final int[] heldCount;
  private final double[] price;
  private final double[] distance;
  private final int[] before;
  private final boolean[] isDone;
  private double sourcePrice;
  private double sinkPrice;

  /// Whether all demand could be placed.
  final boolean isFeasible;

  private TransportFlow(LocationIndex index, int[] sites) {
    this.index = index;
    this.sites = sites;
    n = sites.length;
    amount = new double[index.customers * n];
    unit = new double[index.customers * n];
    load = new double[n];
    edge = new double[n * n];
    edgeCustomer = new int[n * n];
    held = new int[n][16];
    heldCount = new int[n];
    price = new double[n];
    distance = new double[n];
    before = new int[n];
    isDone = new boolean[n];
    isFeasible = begin() && balance();
  }

  /// Solves for the sites that are open.
  static TransportFlow of(LocationIndex index, boolean[] isOpen) {
    var sites = new int[index.sites];
    var n = 0;
    for (var site = 0; site < index.sites; site++) {
      if (isOpen[site]) {
        sites[n++] = site;
      }
    }
    return new TransportFlow(index, Arrays.copyOf(sites, n));
  }

  private boolean begin() {
    Arrays.fill(unit, Double.POSITIVE_INFINITY);
    for (var k = 0; k < n; k++) {
      for (var arc = index.siteStart[sites[k]]; arc < index.siteStart[sites[k] + 1]; arc++) {
        var customer = index.arcCustomer[arc];
        var demand = index.demand[customer];
        unit[customer * n + k] = index.arcCost[arc] / (demand > 0 ? demand : 1);
      }
    }
    for (var customer = 0; customer < index.customers; customer++) {
      var best = -1;
      for (var k = 0; k < n; k++) {
        var cost = unit[customer * n + k];
        if (cost < Double.POSITIVE_INFINITY && (best < 0 || cost < unit[customer * n + best])) {
          best = k;
        }
      }
      if (best < 0) {
        return false;
      }
      load[best] += index.demand[customer];
      // who has no demand takes no part in what follows
      amount[customer * n + best] = index.demand[customer];
      if (index.demand[customer] > 0) {
        hold(best, customer);
      }
    }
    for (var k = 0; k < n; k++) {
      edges(k);
    }
    return true;
  }

  private void hold(int k, int customer) {
    if (heldCount[k] == held[k].length) {
      held[k] = Arrays.copyOf(held[k], 2 * heldCount[k]);
    }
    held[k][heldCount[k]++] = customer;
  }

  /// Finds the customer that is cheapest to move from a place to each other one.
  private void edges(int k) {
    Arrays.fill(edge, k * n, (k + 1) * n, Double.POSITIVE_INFINITY);
    for (var h = 0; h < heldCount[k]; h++) {
      offer(k, held[k][h]);
    }
  }

  private void offer(int k, int customer) {
    var here = unit[customer * n + k];
    for (var to = 0; to < n; to++) {
      var cost = unit[customer * n + to] - here;
      if (cost < edge[k * n + to]) {
        edge[k * n + to] = cost;
        edgeCustomer[k * n + to] = customer;
      }
    }
  }

  private double capacity(int k) {
    return index.capacity[sites[k]];
  }

  private boolean balance() {
    while (true) {
      var isOver = false;
      for (var k = 0; k < n; k++) {
        isOver |= excess(k) > 0;
      }
      if (!isOver) {
        return true;
      }
      var end = shortest();
      if (end < 0) {
        return false;
      }
      move(end);
    }
  }

  private double excess(int k) {
    var over = load[k] - capacity(k);
    return over > 1e-12 * capacity(k) ? over : 0;
  }

  private double slack(int k) {
    var left = capacity(k) - load[k];
    return left > 1e-12 * capacity(k) ? left : 0;
  }

  /// Dijkstra from all places with too much to the nearest with room; the place, -1 for none.
  private int shortest() {
    Arrays.fill(isDone, false);
    for (var k = 0; k < n; k++) {
      distance[k] = excess(k) > 0 ? Math.max(0, sourcePrice - price[k]) : Double.POSITIVE_INFINITY;
      before[k] = -1;
    }
    var end = -1;
    var least = Double.POSITIVE_INFINITY;
    while (true) {
      var next = -1;
      for (var k = 0; k < n; k++) {
        if (!isDone[k] && distance[k] < least && (next < 0 || distance[k] < distance[next])) {
          next = k;
        }
      }
      if (next < 0) {
        break;
      }
      isDone[next] = true;
      if (slack(next) > 0) {
        var toSink = distance[next] + Math.max(0, price[next] - sinkPrice);
        if (toSink < least) {
          least = toSink;
          end = next;
        }
      }
      for (var to = 0; to < n; to++) {
        if (!isDone[to]) {
          var along = distance[next] + Math.max(0, edge[next * n + to] + price[next] - price[to]);
          if (along < distance[to]) {
            distance[to] = along;
            before[to] = next;
          }
        }
      }
    }
    if (end >= 0) {
      for (var k = 0; k < n; k++) {
        price[k] += Math.min(distance[k], least);
      }
      sinkPrice += least;
    }
    return end;
  }

  private void move(int end) {
    var most = slack(end);
    var start = end;
    for (var k = end; before[k] >= 0; k = before[k]) {
      var from = before[k];
      most = Math.min(most, amount[edgeCustomer[from * n + k] * n + from]);
      start = from;
    }
    most = Math.min(most, excess(start));
    for (var k = end; before[k] >= 0; k = before[k]) {
      var from = before[k];
      var customer = edgeCustomer[from * n + k];
      if (amount[customer * n + k] <= 0) {
        hold(k, customer);
      }
      amount[customer * n + k] += most;
      amount[customer * n + from] -= most;
    }
    load[start] -= most;
    load[end] += most;
    for (var k = end; ; k = before[k]) {
      release(k);
      edges(k);
      if (before[k] < 0) {
        return;
      }
    }
  }

  private void release(int k) {
    var kept = 0;
    for (var h = 0; h < heldCount[k]; h++) {
      var customer = held[k][h];
      if (amount[customer * n + k] > 1e-12 * index.demand[customer]) {
        held[k][kept++] = customer;
      } else {
        amount[customer * n + k] = 0;
      }
    }
    heldCount[k] = kept;
  }

  /// Cost of the shares.
  double cost() {
    var cost = 0.0;
    for (var customer = 0; customer < index.customers; customer++) {
      for (var k = 0; k < n; k++) {
        var units = index.demand[customer] > 0 ? amount[customer * n + k] : 0;
        cost += units > 0 ? units * unit[customer * n + k] : 0;
      }
    }
    return cost + idleCost();
  }

  private double idleCost() {
    var cost = 0.0;
    for (var customer = 0; customer < index.customers; customer++) {
      if (index.demand[customer] <= 0) {
        cost += unit[customer * n + cheapest(customer)];
      }
    }
    return cost;
  }

  private int cheapest(int customer) {
    var best = 0;
    for (var k = 1; k < n; k++) {
      if (unit[customer * n + k] < unit[customer * n + best]) {
        best = k;
      }
    }
    return best;
  }

  /// No shares among these sites cost less: the dual with the prices of room.
  double lowerBound() {
    var bound = 0.0;
    for (var k = 0; k < n; k++) {
      bound -= roomPrice(k) * capacity(k);
    }
    for (var customer = 0; customer < index.customers; customer++) {
      var least = Double.POSITIVE_INFINITY;
      var demand = index.demand[customer];
      for (var k = 0; k < n; k++) {
        var own = unit[customer * n + k] + (demand > 0 ? roomPrice(k) : 0);
        least = Math.min(least, own);
      }
      bound += least * (demand > 0 ? demand : 1);
    }
    return bound;
  }

  private double roomPrice(int k) {
    return Math.max(0, sinkPrice - price[k]);
  }

  /// The plan in the problem's own sites; sites that serve nobody stay open only where that is
  /// asked for or pays.
  LocationPlan plan() {
    var isOpen = new boolean[index.problem.sites()];
    for (var k = 0; k < n; k++) {
      isOpen[index.siteId[sites[k]]] =
          index.forced[sites[k]] == LocationProblem.OPEN || index.fixed[sites[k]] <= 0;
    }
    var shares = 0;
    var customers = new int[index.customers * 2 + 2 * n];
    var siteOf = new int[customers.length];
    var share = new double[customers.length];
    for (var customer = 0; customer < index.customers; customer++) {
      var demand = index.demand[customer];
      for (var k = 0; k < n; k++) {
        var part =
            demand > 0 ? amount[customer * n + k] / demand : (k == cheapest(customer) ? 1 : 0);
        if (part > 0) {
          if (shares == customers.length) {
            customers = Arrays.copyOf(customers, 2 * shares);
            siteOf = Arrays.copyOf(siteOf, 2 * shares);
            share = Arrays.copyOf(share, 2 * shares);
          }
          customers[shares] = customer;
          siteOf[shares] = index.siteId[sites[k]];
          share[shares++] = part;
          isOpen[index.siteId[sites[k]]] = true;
        }
      }
    }
    return new LocationPlan(
        isOpen,
        Arrays.copyOf(customers, shares),
        Arrays.copyOf(siteOf, shares),
        Arrays.copyOf(share, shares));
  }
}
