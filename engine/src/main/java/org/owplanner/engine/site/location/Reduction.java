package org.owplanner.engine.site.location;

import java.util.Arrays;

/// Decides what no plan cheaper than the cutoff can have otherwise: at the relaxation's last
/// multipliers, what the bound would be if a site or an arc were the other way.
///
/// A site i that is open adds the difference of the choices; an arc (i, j) that is taken besides
/// makes site i's knapsack worth at most `P + pᵢⱼ − r dⱼ`, P being its optimum in parts and r the
/// profit of its last unit of room; one that is left takes at least `pᵢⱼ − r dⱼ` off P.
final class Reduction {

  private final Relaxation relaxation;
  private final LocationIndex index;
  private final int[] live;

  Reduction(Relaxation relaxation) {
    this.relaxation = relaxation;
    index = relaxation.index;
    live = new int[index.customers];
  }

  /// Decides all that it can; whether there may still be a cheaper plan.
  boolean apply(double[] multipliers, double cutoff) {
    var choice = relaxation.choice;
    choice.price();
    var rest = relaxation.bound - choice.value;
    for (var site = 0; site < index.sites; site++) {
      if (relaxation.state[site] != LocationProblem.FREE) {
        continue;
      }
      if (rest + choice.valueIfOpen[site] > cutoff) {
        relaxation.close(site);
      } else if (rest + choice.valueIfClosed[site] > cutoff) {
        relaxation.open(site);
      }
    }
    if (index.problem.isSingleSource()) {
      arcs(multipliers, cutoff, rest);
    }
    return settle();
  }

  private void arcs(double[] multipliers, double cutoff, double rest) {
    for (var site = 0; site < index.sites; site++) {
      if (relaxation.state[site] == LocationProblem.CLOSED) {
        continue;
      }
      var spare = cutoff - rest - relaxation.choice.valueIfOpen[site];
      var ratio = relaxation.ratio[site];
      var above = relaxation.partsAbove[site];
      for (var arc = index.siteStart[site]; arc < index.siteStart[site + 1]; arc++) {
        var customer = index.arcCustomer[arc];
        if (relaxation.isOff[arc] || relaxation.sourceArc[customer] != Relaxation.NO_ARC) {
          continue;
        }
        var gain = multipliers[customer] - index.arcCost[arc] - ratio * index.demand[customer];
        if (-gain - above > spare) {
          relaxation.isOff[arc] = true;
        }
      }
    }
  }

  /// Serves customers with a single arc left by it, and takes off arcs for which room is too small,
  /// until nothing changes; whether there may still be a plan.
  boolean settle() {
    var isChanged = index.problem.isSingleSource();
    while (isChanged) {
      isChanged = false;
      Arrays.fill(live, 0);
      for (var site = 0; site < index.sites; site++) {
        if (relaxation.state[site] == LocationProblem.CLOSED) {
          continue;
        }
        for (var arc = index.siteStart[site]; arc < index.siteStart[site + 1]; arc++) {
          var customer = index.arcCustomer[arc];
          if (!relaxation.isOff[arc] && relaxation.sourceArc[customer] == Relaxation.NO_ARC) {
            if (index.demand[customer] > relaxation.room[site]) {
              relaxation.isOff[arc] = true;
            } else {
              live[customer]++;
            }
          }
        }
      }
      for (var customer = 0; customer < index.customers; customer++) {
        if (relaxation.sourceArc[customer] != Relaxation.NO_ARC || live[customer] > 1) {
          continue;
        }
        if (live[customer] == 0 || !serveOnly(customer)) {
          return false;
        }
        isChanged = true;
      }
    }
    return relaxation.choice.prepare();
  }

  private boolean serveOnly(int customer) {
    for (var k = index.customerStart[customer]; k < index.customerStart[customer + 1]; k++) {
      var arc = index.customerArc[k];
      if (relaxation.isLive(arc)) {
        return relaxation.serve(arc);
      }
    }
    return false;
  }
}
