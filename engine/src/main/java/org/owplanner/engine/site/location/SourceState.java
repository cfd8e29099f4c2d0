package org.owplanner.engine.site.location;

import java.util.Arrays;

/// Which site serves each customer, changed customer by customer.
final class SourceState {

  private static final int NOWHERE = -1;

  private final LocationIndex index;
  final int[] siteOf;
  private final double[] load;
  private final int[] count;
  private final int[] groupCount;
  private final boolean[] isWanted;
  private final int[] arcOf;
  private int used;

  SourceState(LocationIndex index) {
    this.index = index;
    siteOf = new int[index.customers];
    arcOf = new int[index.customers];
    load = new double[index.sites];
    count = new int[index.sites];
    groupCount = new int[index.groups];
    isWanted = new boolean[index.sites];
  }

  /// Serves customers as the relaxation's choice does, each by its cheapest site there, and the
  /// others where they lose most by waiting; whether all could be placed.
  boolean build(Relaxation relaxation) {
    Arrays.fill(siteOf, NOWHERE);
    Arrays.fill(load, 0);
    Arrays.fill(count, 0);
    Arrays.fill(groupCount, 0);
    used = 0;
    for (var site = 0; site < index.sites; site++) {
      isWanted[site] = relaxation.choice.isOpen[site];
      // a site that must be open is never empty
      if (index.forced[site] == LocationProblem.OPEN) {
        count[site] = 1;
        groupCount[index.group[site]]++;
        used++;
      }
    }
    for (var j = 0; j < index.customers; j++) {
      if (relaxation.sourceArc[j] != Relaxation.NO_ARC) {
        place(relaxation.sourceArc[j]);
      }
    }
    for (var site = 0; site < index.sites; site++) {
      if (isWanted[site]) {
        for (var t = 0; t < relaxation.takenCount[site]; t++) {
          offer(relaxation.taken[index.siteStart[site] + t]);
        }
      }
    }
    return placeAll();
  }

  private void offer(int arc) {
    var j = index.arcCustomer[arc];
    if (siteOf[j] == NOWHERE) {
      if (fits(arc)) {
        place(arc);
      }
    } else if (index.arcCost[arc] < index.arcCost[arcOf[j]] && fits(arc)) {
      remove(j);
      place(arc);
    }
  }

  private boolean fits(int arc) {
    var site = index.arcSite[arc];
    return load[site] + index.demand[index.arcCustomer[arc]] <= index.capacity[site];
  }

  private boolean mayOpen(int site) {
    return count[site] > 0 || (groupCount[index.group[site]] == 0 && used < index.mostOpen);
  }

  private void place(int arc) {
    var j = index.arcCustomer[arc];
    var site = index.arcSite[arc];
    siteOf[j] = site;
    arcOf[j] = arc;
    load[site] += index.demand[j];
    if (count[site]++ == 0) {
      groupCount[index.group[site]]++;
      used++;
    }
  }

  private void remove(int j) {
    var site = siteOf[j];
    siteOf[j] = NOWHERE;
    load[site] -= index.demand[j];
    if (--count[site] == 0) {
      load[site] = 0;
      groupCount[index.group[site]]--;
      used--;
    }
  }

  private boolean placeAll() {
    while (true) {
      var next = NOWHERE;
      var regret = -1.0;
      var nextArc = -1;
      var isAll = true;
      for (var j = 0; j < index.customers; j++) {
        if (siteOf[j] != NOWHERE) {
          continue;
        }
        isAll = false;
        var best = Double.POSITIVE_INFINITY;
        var second = Double.POSITIVE_INFINITY;
        var bestArc = -1;
        for (var k = index.customerStart[j]; k < index.customerStart[j + 1]; k++) {
          var arc = index.customerArc[k];
          var site = index.arcSite[arc];
          if (!fits(arc) || !mayOpen(site)) {
            continue;
          }
          var cost =
              index.arcCost[arc]
                  + (count[site] > 0 || isWanted[site] ? 0 : Math.max(0, index.fixed[site]));
          if (cost < best) {
            second = best;
            best = cost;
            bestArc = arc;
          } else if (cost < second) {
            second = cost;
          }
        }
        if (bestArc < 0) {
          if (!squeeze(j)) {
            return false;
          }
          next = NOWHERE;
          nextArc = -2;
          break;
        }
        var own = second < Double.POSITIVE_INFINITY ? second - best : Double.MAX_VALUE;
        if (own > regret) {
          regret = own;
          next = j;
          nextArc = bestArc;
        }
      }
      if (isAll) {
        return true;
      }
      if (next != NOWHERE) {
        place(nextArc);
      }
    }
  }

  /// Makes room for a customer by moving another away; whether it could.
  private boolean squeeze(int j) {
    var bestCost = Double.POSITIVE_INFINITY;
    var bestArc = -1;
    var bestAway = -1;
    for (var k = index.customerStart[j]; k < index.customerStart[j + 1]; k++) {
      var arc = index.customerArc[k];
      var site = index.arcSite[arc];
      if (count[site] == 0) {
        continue;
      }
      var missing = load[site] + index.demand[j] - index.capacity[site];
      for (var a = index.siteStart[site]; a < index.siteStart[site + 1]; a++) {
        var other = index.arcCustomer[a];
        if (siteOf[other] != site || index.demand[other] < missing) {
          continue;
        }
        for (var m = index.customerStart[other]; m < index.customerStart[other + 1]; m++) {
          var away = index.customerArc[m];
          var to = index.arcSite[away];
          if (to == site || !fits(away) || !mayOpen(to)) {
            continue;
          }
          var cost =
              index.arcCost[arc]
                  + index.arcCost[away]
                  - index.arcCost[a]
                  + (count[to] > 0 ? 0 : index.fixed[to]);
          if (cost < bestCost) {
            bestCost = cost;
            bestArc = arc;
            bestAway = away;
          }
        }
      }
    }
    if (bestArc < 0) {
      return false;
    }
    remove(index.arcCustomer[bestAway]);
    place(bestAway);
    place(bestArc);
    return true;
  }

  /// Moves and exchanges customers while it pays.
  void improve() {
    var isBetter = true;
    while (isBetter) {
      isBetter = false;
      for (var j = 0; j < index.customers; j++) {
        isBetter |= shift(j) || exchange(j);
      }
    }
  }

  private double opening(int site) {
    return count[site] > 0 ? 0 : index.fixed[site];
  }

  private boolean shift(int j) {
    var from = siteOf[j];
    var saved = index.arcCost[arcOf[j]] + (count[from] == 1 ? index.fixed[from] : 0);
    for (var k = index.customerStart[j]; k < index.customerStart[j + 1]; k++) {
      var arc = index.customerArc[k];
      var to = index.arcSite[arc];
      if (to != from
          && index.arcCost[arc] + opening(to) < saved - 1e-9 * Math.abs(saved)
          && fits(arc)
          && mayOpen(to)) {
        remove(j);
        place(arc);
        return true;
      }
    }
    return false;
  }

  private boolean exchange(int j) {
    var from = siteOf[j];
    for (var k = index.customerStart[j]; k < index.customerStart[j + 1]; k++) {
      var arc = index.customerArc[k];
      var to = index.arcSite[arc];
      if (to == from || count[to] == 0) {
        continue;
      }
      var gain = index.arcCost[arcOf[j]] - index.arcCost[arc];
      var missing = load[to] + index.demand[j] - index.capacity[to];
      var roomBack = index.capacity[from] - load[from] + index.demand[j];
      for (var a = index.siteStart[to]; a < index.siteStart[to + 1]; a++) {
        var other = index.arcCustomer[a];
        if (siteOf[other] != to
            || index.demand[other] < missing
            || index.demand[other] > roomBack) {
          continue;
        }
        var back = index.arc(from, other);
        if (back >= 0
            && index.arcCost[back] - index.arcCost[a] < gain - 1e-9 * Math.abs(index.arcCost[a])) {
          remove(j);
          remove(other);
          place(arc);
          place(back);
          return true;
        }
      }
    }
    return false;
  }
}
