package org.owplanner.engine.site.location;

import java.util.Arrays;

/// Which sites to open when each is worth `v` (below 0: it pays): `min Σ v y` where the open sites'
/// capacity covers all demand.
///
/// Without groups and a most number it is a knapsack of the sites to close; else capacity only says
/// how many must be open at least: a relaxation, so what it gives is a bound.
final class SiteChoice {

  private final LocationIndex index;
  private final byte[] state;
  private final WholeKnapsack knapsack;
  private final int[] order;
  private final int[] groupBest;
  private final int[] groupSecond;
  private final boolean[] isGroupHeld;
  private final double[] groupCapacity;
  private double[] v = new double[0];

  /// Whether each site is open.
  final boolean[] isOpen;

  /// No choice is worth less.
  double value;

  /// No choice in which the site is open, or closed, is worth less.
  final double[] valueIfOpen;

  final double[] valueIfClosed;

  private int fewest;
  private int open;
  private int ranked;

  SiteChoice(LocationIndex index, byte[] state) {
    this.index = index;
    this.state = state;
    knapsack = new WholeKnapsack(index.sites);
    order = new int[index.sites];
    groupBest = new int[index.groups];
    groupSecond = new int[index.groups];
    isGroupHeld = new boolean[index.groups];
    groupCapacity = new double[index.groups];
    isOpen = new boolean[index.sites];
    valueIfOpen = new double[index.sites];
    valueIfClosed = new double[index.sites];
  }

  /// Works out from the states how many sites must be open at least; whether there can be a plan.
  boolean prepare() {
    Arrays.fill(groupCapacity, 0);
    Arrays.fill(isGroupHeld, false);
    var held = 0;
    var covered = 0.0;
    for (var i = 0; i < index.sites; i++) {
      var g = index.group[i];
      if (state[i] == LocationProblem.OPEN) {
        if (isGroupHeld[g]) {
          return false;
        }
        isGroupHeld[g] = true;
        held++;
        covered += index.capacity[i];
      }
    }
    for (var i = 0; i < index.sites; i++) {
      var g = index.group[i];
      if (state[i] == LocationProblem.FREE && !isGroupHeld[g]) {
        groupCapacity[g] = Math.max(groupCapacity[g], index.capacity[i]);
      }
    }
    var sorted = groupCapacity.clone();
    Arrays.sort(sorted);
    fewest = held;
    var need = index.totalDemand * (1 - 1e-11);
    for (var k = sorted.length - 1; k >= 0 && covered < need && sorted[k] > 0; k--) {
      covered += sorted[k];
      fewest++;
    }
    return covered >= need && fewest <= index.mostOpen;
  }

  /// Chooses for these values of the sites that are not closed.
  void choose(double[] values) {
    v = values;
    rank();
    count();
    if (!index.hasLimits) {
      cover(false);
    }
  }

  /// Fills what it is worth to open or close each free site, at the values of the last choice.
  void price() {
    rank();
    count();
    priceCount();
    if (!index.hasLimits) {
      cover(true);
    }
    for (var i = 0; i < index.sites; i++) {
      valueIfOpen[i] = Math.max(valueIfOpen[i], value);
      valueIfClosed[i] = Math.max(valueIfClosed[i], value);
    }
  }

  private void rank() {
    Arrays.fill(groupBest, -1);
    Arrays.fill(groupSecond, -1);
    for (var i = 0; i < index.sites; i++) {
      if (state[i] != LocationProblem.FREE || isGroupHeld[index.group[i]]) {
        continue;
      }
      var g = index.group[i];
      if (groupBest[g] < 0 || v[i] < v[groupBest[g]]) {
        groupSecond[g] = groupBest[g];
        groupBest[g] = i;
      } else if (groupSecond[g] < 0 || v[i] < v[groupSecond[g]]) {
        groupSecond[g] = i;
      }
    }
    ranked = 0;
    for (var best : groupBest) {
      if (best >= 0) {
        order[ranked++] = best;
      }
    }
    sort(0, ranked - 1);
  }

  private void count() {
    Arrays.fill(isOpen, false);
    value = 0;
    open = 0;
    for (var i = 0; i < index.sites; i++) {
      if (state[i] == LocationProblem.OPEN) {
        isOpen[i] = true;
        value += v[i];
        open++;
      }
    }
    for (var k = 0; k < ranked; k++) {
      var i = order[k];
      if (open < fewest || (v[i] < 0 && open < index.mostOpen)) {
        isOpen[i] = true;
        value += v[i];
        open++;
      }
    }
  }

  private void priceCount() {
    var last = -1;
    var next = -1;
    for (var k = 0; k < ranked; k++) {
      if (isOpen[order[k]]) {
        last = order[k];
      } else if (next < 0) {
        next = order[k];
      }
    }
    var isFull = open == index.mostOpen || (open == fewest && last >= 0 && v[last] > 0);
    // what an open place costs or saves
    var released = isFull ? (last < 0 ? Double.POSITIVE_INFINITY : -v[last]) : 0;
    var refilled =
        open == fewest
            ? (next < 0 ? Double.POSITIVE_INFINITY : v[next])
            : (next < 0 ? 0 : Math.min(0, v[next]));
    for (var i = 0; i < index.sites; i++) {
      valueIfOpen[i] = value;
      valueIfClosed[i] = value;
      if (state[i] != LocationProblem.FREE) {
        continue;
      }
      var g = index.group[i];
      if (isGroupHeld[g]) {
        valueIfOpen[i] = Double.POSITIVE_INFINITY;
      } else if (!isOpen[i]) {
        var best = groupBest[g];
        valueIfOpen[i] = isOpen[best] ? value + v[i] - v[best] : value + v[i] + released;
      } else {
        var second = groupSecond[g] < 0 ? Double.POSITIVE_INFINITY : v[groupSecond[g]];
        valueIfClosed[i] = value - v[i] + Math.min(second, refilled);
      }
    }
  }

  /// The knapsack of the sites to close.
  private void cover(boolean isPricing) {
    var all = 0.0;
    var counted = value;
    var sum = 0.0;
    knapsack.count = 0;
    for (var i = 0; i < index.sites; i++) {
      if (state[i] == LocationProblem.CLOSED) {
        continue;
      }
      all += index.capacity[i];
      sum += v[i];
      if (state[i] == LocationProblem.FREE && v[i] > 0) {
        knapsack.item[knapsack.count] = i;
        knapsack.profit[knapsack.count] = v[i];
        knapsack.weight[knapsack.count++] = index.capacity[i];
      }
    }
    var capacityLeft = all - index.totalDemand * (1 - 1e-11);
    knapsack.solve(capacityLeft);
    var covered = sum - knapsack.upper;
    if (isPricing) {
      priceCover(sum - knapsack.partsValue, capacityLeft);
      value = Math.max(counted, covered);
      return;
    }
    if (covered < counted) {
      return;
    }
    value = covered;
    for (var i = 0; i < index.sites; i++) {
      isOpen[i] = state[i] != LocationProblem.CLOSED;
    }
    for (var k = 0; k < knapsack.taken; k++) {
      isOpen[knapsack.chosen[k]] = false;
    }
  }

  private void priceCover(double relaxed, double capacityLeft) {
    for (var i = 0; i < index.sites; i++) {
      if (state[i] != LocationProblem.FREE) {
        continue;
      }
      if (index.capacity[i] > capacityLeft) {
        valueIfClosed[i] = Double.POSITIVE_INFINITY;
        continue;
      }
      var reduced = v[i] - knapsack.ratio * index.capacity[i];
      valueIfOpen[i] = Math.max(valueIfOpen[i], relaxed + Math.max(0, reduced));
      valueIfClosed[i] = Math.max(valueIfClosed[i], relaxed + Math.max(0, -reduced));
    }
  }

  private void sort(int first, int last) {
    var low = first;
    var high = last;
    while (low < high) {
      var pivot = v[order[(low + high) >>> 1]];
      var i = low;
      var j = high;
      while (i <= j) {
        while (v[order[i]] < pivot) {
          i++;
        }
        while (v[order[j]] > pivot) {
          j--;
        }
        if (i <= j) {
          var swapped = order[i];
          order[i++] = order[j];
          order[j--] = swapped;
        }
      }
      sort(low, j);
      low = i;
    }
  }
}
