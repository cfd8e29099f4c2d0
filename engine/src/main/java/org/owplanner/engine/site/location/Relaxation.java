package org.owplanner.engine.site.location;

import java.util.Arrays;

/// The Lagrangian relaxation in which customers' demand need not be served but is worth λ:
///
/// `L(λ) = Σⱼ λⱼ + min { Σᵢ vᵢ yᵢ : y covers all demand, groups and most sites kept }` with `vᵢ =
/// fᵢ − max { Σⱼ (λⱼ − cᵢⱼ) xⱼ : Σⱼ dⱼ xⱼ ≤ sᵢ, 0 ≤ x ≤ 1 }`, x whole where each customer has a
/// single source.
///
/// For every λ it is a lower bound, as each plan is a choice in it that costs no more than in
/// truth: the customers' terms λⱼ (1 − Σᵢ xᵢⱼ) are 0 for a plan, the other rules are relaxed or
/// kept (Geoffrion and McBride 1978; Beasley 1988; Holmberg, Rönnqvist and Yuan 1999). What a node
/// of the tree has decided is held in `state`, `isOff` and `sourceArc`.
final class Relaxation {

  static final int NO_ARC = -1;

  final LocationIndex index;
  final byte[] state;
  final boolean[] isOff;

  /// The arc by which a customer is served for certain.
  final int[] sourceArc;

  final double[] baseCost;
  final double[] room;
  final SiteChoice choice;

  /// v of each site at the last multipliers.
  final double[] value;

  /// What the last multipliers bound.
  double bound;

  /// `1 − Σᵢ xᵢⱼ` of each customer at the last multipliers.
  final double[] residual;

  /// Arcs that each open or closed site would take, from its start on, and how many.
  final int[] taken;

  final int[] takenCount;
  final double[] lastShare;

  /// How far a knapsack of parts is above the one that counts, and its profit a unit of room.
  final double[] partsAbove;

  final double[] ratio;

  private final WholeKnapsack whole;
  private final ShareKnapsack parts;
  private final boolean isWhole;

  /// Whether v is of whole demands where demands are whole; else v is that of parts, which is less.
  private final boolean[] isExact;

  private long evaluations;

  Relaxation(LocationIndex index) {
    this.index = index;
    state = index.forced.clone();
    isOff = new boolean[index.arcs()];
    sourceArc = new int[index.customers];
    baseCost = new double[index.sites];
    room = new double[index.sites];
    choice = new SiteChoice(index, state);
    value = new double[index.sites];
    residual = new double[index.customers];
    taken = new int[index.arcs()];
    takenCount = new int[index.sites];
    lastShare = new double[index.sites];
    partsAbove = new double[index.sites];
    ratio = new double[index.sites];
    var most = 0;
    for (var site = 0; site < index.sites; site++) {
      most = Math.max(most, index.siteStart[site + 1] - index.siteStart[site]);
    }
    isWhole = index.problem.isSingleSource();
    isExact = new boolean[index.sites];
    whole = new WholeKnapsack(isWhole ? most : 0);
    parts = new ShareKnapsack(most);
    reset();
  }

  /// Forgets all that was decided.
  void reset() {
    System.arraycopy(index.forced, 0, state, 0, index.sites);
    Arrays.fill(isOff, false);
    Arrays.fill(sourceArc, NO_ARC);
    System.arraycopy(index.fixed, 0, baseCost, 0, index.sites);
    System.arraycopy(index.capacity, 0, room, 0, index.sites);
  }

  /// Opens a site for certain.
  void open(int site) {
    state[site] = LocationProblem.OPEN;
  }

  /// Closes a site for certain.
  void close(int site) {
    state[site] = LocationProblem.CLOSED;
  }

  /// Serves a customer by an arc for certain; whether there is room.
  boolean serve(int arc) {
    var site = index.arcSite[arc];
    var customer = index.arcCustomer[arc];
    if (state[site] == LocationProblem.CLOSED || index.demand[customer] > room[site]) {
      return false;
    }
    sourceArc[customer] = arc;
    state[site] = LocationProblem.OPEN;
    room[site] -= index.demand[customer];
    baseCost[site] += index.arcCost[arc];
    return true;
  }

  /// Whether an arc may still be chosen.
  boolean isLive(int arc) {
    return !isOff[arc]
        && state[index.arcSite[arc]] != LocationProblem.CLOSED
        && sourceArc[index.arcCustomer[arc]] == NO_ARC;
  }

  long evaluations() {
    return evaluations;
  }

  /// Solves the relaxation at these multipliers.
  void evaluate(double[] multipliers) {
    evaluations++;
    for (var site = 0; site < index.sites; site++) {
      if (state[site] != LocationProblem.CLOSED) {
        solveParts(site, multipliers);
        if (isWhole && (value[site] < 0 || state[site] == LocationProblem.OPEN)) {
          solveWhole(site);
        }
      }
    }
    choice.choose(value);
    while (isWhole && solveChosen(multipliers)) {
      choice.choose(value);
    }
    bound = choice.value;
    for (var customer = 0; customer < index.customers; customer++) {
      var isOpen = sourceArc[customer] == NO_ARC;
      residual[customer] = isOpen ? 1 : 0;
      bound += isOpen ? multipliers[customer] : 0;
    }
    for (var site = 0; site < index.sites; site++) {
      if (choice.isOpen[site]) {
        var first = index.siteStart[site];
        var last = first + takenCount[site] - 1;
        for (var t = first; t <= last; t++) {
          residual[index.arcCustomer[taken[t]]] -= t == last ? lastShare[site] : 1;
        }
      }
    }
  }

  /// Solves exactly the open sites of which only the optimum in parts is known, and which were open
  /// all the same; whether there were any.
  private boolean solveChosen(double[] multipliers) {
    var isAny = false;
    for (var site = 0; site < index.sites; site++) {
      if (choice.isOpen[site] && !isExact[site]) {
        solveParts(site, multipliers);
        solveWhole(site);
        isAny = true;
      }
    }
    return isAny;
  }

  private void solveParts(int site, double[] multipliers) {
    var k = 0;
    for (var arc = index.siteStart[site]; arc < index.siteStart[site + 1]; arc++) {
      var customer = index.arcCustomer[arc];
      var profit = multipliers[customer] - index.arcCost[arc];
      if (profit > 0 && !isOff[arc] && sourceArc[customer] == NO_ARC) {
        var weight = index.demand[customer];
        if (!isWhole || weight <= room[site]) {
          parts.item[k] = arc;
          parts.profit[k] = profit;
          parts.weight[k++] = weight;
        }
      }
    }
    parts.count = k;
    parts.solve(room[site]);
    value[site] = baseCost[site] - parts.value;
    isExact[site] = !isWhole;
    partsAbove[site] = 0;
    takenCount[site] = parts.taken;
    lastShare[site] = parts.lastShare;
    ratio[site] = parts.ratio;
    if (!isWhole) {
      System.arraycopy(parts.item, 0, taken, index.siteStart[site], parts.taken);
    }
  }

  /// Solves a site's knapsack of whole demands after that of parts.
  private void solveWhole(int site) {
    whole.solve(parts, room[site]);
    value[site] = baseCost[site] - whole.upper;
    isExact[site] = true;
    takenCount[site] = whole.taken;
    lastShare[site] = 1;
    System.arraycopy(whole.chosen, 0, taken, index.siteStart[site], whole.taken);
    partsAbove[site] = whole.partsValue - whole.upper;
  }
}
