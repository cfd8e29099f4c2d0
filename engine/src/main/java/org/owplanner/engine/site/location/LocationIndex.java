package org.owplanner.engine.site.location;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The problem as the search reads it: arcs by site and by customer, without sites and arcs that
/// can't be used.
///
/// `arc` counts site by site. Sites count from 0 among those that are left; customers are the
/// problem's.
final class LocationIndex {

  /// What sums of whole demands may be above a capacity by rounding.
  private static final double ROUNDING = 1e-10;

  final LocationProblem problem;
  final int sites;
  final int customers;
  final int[] siteId;
  final double[] fixed;
  final double[] capacity;
  final double[] demand;
  final byte[] forced;

  /// Of each site; each without one is a group of its own.
  final int[] group;

  final int groups;
  final boolean hasLimits;
  final int mostOpen;
  final double totalDemand;
  final int[] siteStart;
  final int[] arcCustomer;
  final int[] arcSite;
  final int[] arcId;
  final double[] arcCost;
  final int[] customerStart;

  /// Arcs of each customer, by site.
  final int[] customerArc;

  /// What all objectives are whole multiples of, 0 where unknown.
  final double grain;

  private LocationIndex(LocationProblem problem, int[] siteId, boolean[] isKept, double grain) {
    this.problem = problem;
    this.siteId = siteId;
    this.grain = grain;
    sites = siteId.length;
    customers = problem.customers();
    demand = problem.demand();
    fixed = Arrays.stream(siteId).mapToDouble(i -> problem.fixedCost()[i]).toArray();
    var slack = problem.isSingleSource() ? ROUNDING : 0;
    capacity =
        Arrays.stream(siteId).mapToDouble(i -> problem.capacity()[i] * (1 + slack)).toArray();
    forced = new byte[sites];
    group = new int[sites];
    mostOpen = Math.min(problem.mostOpen(), sites);
    var place = new int[problem.sites()];
    Arrays.fill(place, -1);
    var groupPlace = new int[1 + Arrays.stream(problem.group()).max().orElse(0)];
    Arrays.fill(groupPlace, -1);
    var used = 0;
    for (var site = 0; site < sites; site++) {
      place[siteId[site]] = site;
      forced[site] = problem.forced()[siteId[site]];
      var given = problem.group()[siteId[site]];
      if (given < 0) {
        group[site] = used++;
      } else {
        groupPlace[given] = groupPlace[given] < 0 ? used++ : groupPlace[given];
        group[site] = groupPlace[given];
      }
    }
    groups = used;
    hasLimits = groups < sites || mostOpen < sites;
    totalDemand = Arrays.stream(demand).sum();
    siteStart = new int[sites + 1];
    customerStart = new int[customers + 1];
    for (var customer = 0; customer < customers; customer++) {
      customerStart[customer + 1] = customerStart[customer];
      for (var a = problem.firstArc()[customer]; a < problem.firstArc()[customer + 1]; a++) {
        var site = place[problem.arcSite()[a]];
        if (isKept[a] && site >= 0) {
          siteStart[site + 1]++;
          customerStart[customer + 1]++;
        }
      }
    }
    for (var site = 0; site < sites; site++) {
      siteStart[site + 1] += siteStart[site];
    }
    var arcs = siteStart[sites];
    arcCustomer = new int[arcs];
    arcSite = new int[arcs];
    arcId = new int[arcs];
    arcCost = new double[arcs];
    customerArc = new int[arcs];
    fillArcs(isKept, place);
  }

  private void fillArcs(boolean[] isKept, int[] place) {
    var next = siteStart.clone();
    for (var customer = 0; customer < customers; customer++) {
      for (var a = problem.firstArc()[customer]; a < problem.firstArc()[customer + 1]; a++) {
        var site = place[problem.arcSite()[a]];
        if (isKept[a] && site >= 0) {
          var arc = next[site]++;
          arcCustomer[arc] = customer;
          arcSite[arc] = site;
          arcId[arc] = a;
          arcCost[arc] = problem.arcCost()[a];
        }
      }
    }
    var nextOfCustomer = customerStart.clone();
    for (var arc = 0; arc < arcCustomer.length; arc++) {
      customerArc[nextOfCustomer[arcCustomer[arc]]++] = arc;
    }
  }

  /// The index of a problem: without closed sites, and without arcs that are too large for a single
  /// source.
  static LocationIndex of(LocationProblem problem) {
    var isKept = new boolean[problem.arcSite().length];
    var hasArc = new boolean[problem.sites()];
    for (var customer = 0; customer < problem.customers(); customer++) {
      for (var a = problem.firstArc()[customer]; a < problem.firstArc()[customer + 1]; a++) {
        var site = problem.arcSite()[a];
        isKept[a] =
            !problem.isSingleSource() || problem.demand()[customer] <= problem.capacity()[site];
        hasArc[site] |= isKept[a];
      }
    }
    var ids =
        IntStream.range(0, problem.sites())
            .filter(i -> problem.forced()[i] != LocationProblem.CLOSED)
            .filter(
                i ->
                    hasArc[i]
                        || problem.forced()[i] == LocationProblem.OPEN
                        || problem.fixedCost()[i] < 0)
            .toArray();
    return new LocationIndex(problem, ids, isKept, Grain.of(problem));
  }

  /// The same without sites that are closed and arcs that are off (a bit each).
  LocationIndex reduced(byte[] state, long[] off) {
    var isKept = new boolean[problem.arcSite().length];
    for (var arc = 0; arc < arcId.length; arc++) {
      isKept[arcId[arc]] = (off[arc >>> 6] >>> arc & 1) == 0;
    }
    var ids =
        IntStream.range(0, sites)
            .filter(i -> state[i] != LocationProblem.CLOSED)
            .map(i -> siteId[i])
            .toArray();
    return new LocationIndex(problem, ids, isKept, grain);
  }

  int arcs() {
    return arcCustomer.length;
  }

  /// The arc of a site and customer, -1 where there is none.
  int arc(int site, int customer) {
    var low = siteStart[site];
    var high = siteStart[site + 1] - 1;
    while (low <= high) {
      var middle = (low + high) >>> 1;
      if (arcCustomer[middle] < customer) {
        low = middle + 1;
      } else if (arcCustomer[middle] > customer) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
