package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// A separable lower bound of what lost demand costs that is close at a given supply: each path of
/// demand chooses the week whose open need stands for all that is lost.
///
/// With N(u) of [NetNeeds] as a Markov chain and any σ(u, n) in [0, 1], let a path that ends in
/// week s choose the last week u ≤ s at which it stops, week u with chance σ(u, N(u)). Whatever is
/// chosen, L(s) = max over u ≤ s of (N(u) − X(u))+ is not below the chosen week's (N(u) − X(u))+,
/// for every supply X. What weeks s with weights w(s) cost together is so at least
///
/// Σ over u of E[σ(u, N(u))·V(u, N(u))·(N(u) − X(u))+], V(u, n) = w(u) + E[(1 − σ(u + 1, N(u +
/// 1)))·V(u + 1, N(u + 1)) | N(u) = n],
///
/// for V is the weight of the weeks whose last stop u stays. σ is the best stopping back in time at
/// the supply A given: C(u, n) = max(P(N(u) = n)·(n − A(u))+, Σ over m of C(u − 1, m)·P(m → n)), a
/// stop where the first is greater.
final class LossWeeks {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int LEVELS = ItemFacts.LEVELS;
  private static final int REGIMES = ItemFacts.REGIMES;

  /// Micros by supply in lots: index (regime·T + week)·width + lots.
  double[] micros = new double[0];

  private boolean[] isStop = new boolean[0];
  private double[] kept = new double[0];
  private double[] moved = new double[0];
  private double[] values = new double[0];
  private final ItemFacts facts;
  private final NetNeeds needs;

  LossWeeks(ItemFacts facts, NetNeeds needs) {
    this.facts = facts;
    this.needs = needs;
  }

  /// Computes the tables.
  ///
  /// @param lots supply until each week, index regime·T + week
  void at(SupplyCosts costs, int[] lots) {
    var size = REGIMES * WEEKS * costs.width;
    if (micros.length < size) {
      micros = new double[size];
    }
    Arrays.fill(micros, 0, size, 0);
    isStop = isStop.length < needs.used ? new boolean[needs.used] : isStop;
    for (var r = 0; r < REGIMES; r++) {
      for (var j = 0; j < LEVELS && needs.first[r] < WEEKS; j++) {
        choose(j, r, lots);
        value(j, r, costs);
      }
    }
  }

  /// Forward: where stopping is best.
  private void choose(int j, int r, int[] lots) {
    for (var s = needs.first[r]; s < WEEKS; s++) {
      var key = (r * LEVELS + j) * WEEKS + s;
      var many = needs.count[key];
      if (s == needs.first[r]) {
        kept = reserved(kept, many);
        Arrays.fill(kept, 0, many, 0);
      } else {
        carry(key, j, r, s);
      }
      var supply = lots[r * WEEKS + s] * facts.lotCells;
      for (var i = 0; i < many; i++) {
        var open = -(needs.least[key] + i) - supply;
        var now = open > 0 ? needs.share[needs.at[key] + i] * open : 0;
        isStop[needs.at[key] + i] = open > 0 && now >= kept[i];
        kept[i] = Math.max(kept[i], now);
      }
    }
  }

  /// What is kept of the week before, carried to a week by its fixed arrivals and its demand.
  private void carry(int key, int j, int r, int s) {
    var split = facts.fixed.split[r * WEEKS + s];
    var demand = facts.demand.share[j * WEEKS + s];
    var wide = demand.length - 1;
    var more = Math.max(1, split.length) - 1;
    var many = needs.count[key - 1];
    moved = reserved(moved, many + more + 2 * wide);
    Arrays.fill(moved, 0, many + more + 2 * wide, 0);
    for (var k = 0; k <= more; k++) {
      var share = split.length == 0 ? 1 : split[k];
      for (var i = 0; i < many; i++) {
        moved[wide + i + k] += share * kept[i];
      }
    }
    var low = needs.least[key - 1] + facts.fixed.cells[r * WEEKS + s] - wide;
    kept = reserved(kept, needs.count[key]);
    Correlation.ascending(demand, moved, needs.least[key] - low, kept, 0, needs.count[key]);
  }

  /// Backward: the weight of each stop; adds what it costs.
  private void value(int j, int r, SupplyCosts costs) {
    for (var s = WEEKS - 1; s >= needs.first[r]; s--) {
      var key = (r * LEVELS + j) * WEEKS + s;
      if (s == WEEKS - 1) {
        values = reserved(values, needs.count[key]);
        Arrays.fill(values, 0, needs.count[key], costs.laterMicros[s]);
      } else {
        carryBack(key, j, r, s + 1, costs.openMicros[s]);
      }
      add(key, (r * WEEKS + s) * costs.width, costs.width, DecidedSupply.levelWeight(j));
      for (var i = 0; i < needs.count[key]; i++) {
        values[i] = isStop[needs.at[key] + i] ? 0 : values[i];
      }
    }
  }

  private void carryBack(int key, int j, int r, int week, double openMicros) {
    var split = facts.fixed.split[r * WEEKS + week];
    var demand = facts.demand.share[j * WEEKS + week];
    var wide = demand.length - 1;
    var more = Math.max(1, split.length) - 1;
    var many = needs.count[key];
    var low = needs.least[key] + facts.fixed.cells[r * WEEKS + week] - wide;
    var size = many + more + wide;
    moved = reserved(moved, size);
    Arrays.fill(moved, 0, size, 0);
    var from = Math.max(low, needs.least[key + 1]);
    var to = Math.min(low + size, needs.least[key + 1] + needs.count[key + 1]);
    if (to > from) {
      System.arraycopy(values, from - needs.least[key + 1], moved, from - low, to - from);
    }
    kept = reserved(kept, many + more);
    Correlation.descending(demand, moved, wide, kept, 0, many + more);
    values = reserved(values, many);
    for (var i = 0; i < many; i++) {
      var sum = openMicros;
      for (var k = 0; k <= more; k++) {
        sum += (split.length == 0 ? 1 : split[k]) * kept[i + k];
      }
      values[i] = sum;
    }
  }

  /// Adds Σ over n of P(N = n)·σ·V·(n − X)+ at whole lots X.
  private void add(int key, int out, int width, double weight) {
    var mass = 0.0;
    var sum = 0.0;
    var i = 0;
    for (var x = width - 1; x >= 0; x--) {
      var supply = x * facts.lotCells;
      while (i < needs.count[key] && -(needs.least[key] + i) > supply) {
        var at = needs.at[key] + i;
        var part = isStop[at] ? needs.share[at] * values[i] : 0;
        mass += part;
        sum -= part * (needs.least[key] + i);
        i++;
      }
      micros[out + x] += weight * Math.max(0, sum - mass * supply);
    }
  }

  private static double[] reserved(double[] row, int size) {
    return row.length < size ? Arrays.copyOf(row, 2 * size) : row;
  }
}
