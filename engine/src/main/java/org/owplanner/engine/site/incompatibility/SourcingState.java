package org.owplanner.engine.site.incompatibility;

import java.util.Arrays;

/// What each site ships to each customer while a search changes it, with its cost, the room left at
/// each site and how many of its customers are incompatible with each customer.
///
/// One site more than the problem has holds what isn't shipped at all: it has room for everybody,
/// no incompatibility, and a price above every saving.
final class SourcingState {

  final MultiSourceProblem problem;
  final Incompatibilities incompatible;
  final int customers;

  /// The site that stands for what isn't shipped.
  final int unserved;

  /// Number of sites with that one.
  final int stride;

  /// Cost of a unit, customer by customer, `stride` sites each.
  final long[] unitCost;

  final long[] openingCost;

  /// Units, customer by customer, `stride` sites each.
  final int[] quantity;

  /// Units that a site can still ship.
  final int[] room;

  /// Customers of a site that are incompatible with a customer, site by site.
  final int[] conflicts;

  /// Whom a site serves, the first `memberCount`.
  final int[][] members;

  final int[] memberCount;

  /// Who serves a customer, the first `sourceCount`.
  final int[][] sources;

  final int[] sourceCount;
  long cost;

  private int[] journalCustomer = new int[256];
  private int[] journalSite = new int[256];
  private int[] journalQuantity = new int[256];
  private int journalled;

  SourcingState(MultiSourceProblem problem, Incompatibilities incompatible) {
    this.problem = problem;
    this.incompatible = incompatible;
    customers = problem.customers();
    unserved = problem.sites();
    stride = problem.sites() + 1;
    openingCost = Arrays.copyOf(problem.openingCost(), stride);
    unitCost = new long[customers * stride];
    var price = unservedPrice(problem);
    for (var customer = 0; customer < customers; customer++) {
      System.arraycopy(
          problem.unitCost(), customer * unserved, unitCost, customer * stride, unserved);
      unitCost[customer * stride + unserved] = price;
    }
    quantity = new int[customers * stride];
    room = Arrays.copyOf(problem.capacity(), stride);
    conflicts = new int[stride * customers];
    members = new int[stride][4];
    memberCount = new int[stride];
    sources = new int[customers][2];
    sourceCount = new int[customers];
    clear();
  }

  /// More than any unit costs with the site that ships it.
  static long unservedPrice(MultiSourceProblem problem) {
    var dearest = 0L;
    for (var cost : problem.unitCost()) {
      dearest = Math.max(dearest, cost);
    }
    var opening = 0L;
    for (var cost : problem.openingCost()) {
      opening = Math.max(opening, cost);
    }
    return dearest + opening + 1;
  }

  /// Begins anew: nothing is shipped.
  void clear() {
    Arrays.fill(quantity, 0);
    System.arraycopy(problem.capacity(), 0, room, 0, unserved);
    room[unserved] = Integer.MAX_VALUE;
    Arrays.fill(conflicts, 0);
    Arrays.fill(memberCount, 0);
    Arrays.fill(sourceCount, 0);
    cost = 0;
    journalled = 0;
    for (var customer = 0; customer < customers; customer++) {
      ship(customer, unserved, problem.demand()[customer]);
    }
    journalled = 0;
  }

  boolean isOpen(int site) {
    return memberCount[site] > 0;
  }

  /// Changes what a site ships to a customer by so much; sums to every customer's demand are the
  /// caller's care.
  void ship(int customer, int site, int change) {
    if (change == 0) {
      return;
    }
    if (journalled == journalSite.length) {
      journalCustomer = Arrays.copyOf(journalCustomer, 2 * journalled);
      journalSite = Arrays.copyOf(journalSite, 2 * journalled);
      journalQuantity = Arrays.copyOf(journalQuantity, 2 * journalled);
    }
    journalCustomer[journalled] = customer;
    journalSite[journalled] = site;
    journalQuantity[journalled++] = change;
    apply(customer, site, change);
  }

  private void apply(int customer, int site, int change) {
    var at = customer * stride + site;
    var before = quantity[at];
    quantity[at] = before + change;
    room[site] -= change;
    cost += change * unitCost[at];
    if (before == 0) {
      enter(customer, site);
    } else if (before + change == 0) {
      leave(customer, site);
    }
  }

  private void enter(int customer, int site) {
    if (memberCount[site] == 0) {
      cost += openingCost[site];
    }
    members[site] = with(members[site], memberCount[site]++, customer);
    sources[customer] = with(sources[customer], sourceCount[customer]++, site);
    if (site != unserved) {
      var row = site * customers;
      for (var other : incompatible.of[customer]) {
        conflicts[row + other]++;
      }
    }
  }

  private void leave(int customer, int site) {
    remove(members[site], --memberCount[site], customer);
    remove(sources[customer], --sourceCount[customer], site);
    if (memberCount[site] == 0) {
      cost -= openingCost[site];
    }
    if (site != unserved) {
      var row = site * customers;
      for (var other : incompatible.of[customer]) {
        conflicts[row + other]--;
      }
    }
  }

  private static int[] with(int[] list, int count, int added) {
    var longer = count == list.length ? Arrays.copyOf(list, 2 * count) : list;
    longer[count] = added;
    return longer;
  }

  private static void remove(int[] list, int last, int removed) {
    var k = 0;
    while (list[k] != removed) {
      k++;
    }
    list[k] = list[last];
  }

  /// Makes what was shipped since the last call of this or of `undo` final.
  void commit() {
    journalled = 0;
  }

  /// Takes back what was shipped since the last `commit`.
  void undo() {
    while (journalled > 0) {
      journalled--;
      apply(journalCustomer[journalled], journalSite[journalled], -journalQuantity[journalled]);
    }
  }

  /// Whether all is shipped.
  boolean isComplete() {
    return memberCount[unserved] == 0;
  }

  /// What is shipped now, but for what isn't.
  Shipments shipments() {
    var count = 0;
    for (var customer = 0; customer < customers; customer++) {
      count += sourceCount[customer];
    }
    var shipments = new Shipments(new int[count], new int[count], new int[count]);
    var k = 0;
    for (var customer = 0; customer < customers; customer++) {
      var own = Arrays.copyOf(sources[customer], sourceCount[customer]);
      Arrays.sort(own);
      for (var site : own) {
        if (site != unserved) {
          shipments.customer()[k] = customer;
          shipments.site()[k] = site;
          shipments.quantity()[k++] = quantity[customer * stride + site];
        }
      }
    }
    return new Shipments(
        Arrays.copyOf(shipments.customer(), k),
        Arrays.copyOf(shipments.site(), k),
        Arrays.copyOf(shipments.quantity(), k));
  }

  /// Begins anew with these shipments; what they lack of a demand isn't shipped.
  void set(Shipments shipments) {
    clear();
    for (var k = 0; k < shipments.count(); k++) {
      ship(shipments.customer()[k], unserved, -shipments.quantity()[k]);
      ship(shipments.customer()[k], shipments.site()[k], shipments.quantity()[k]);
    }
    commit();
  }
}
