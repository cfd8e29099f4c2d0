package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// A cost that no plan of an item goes below, by tangents: what stock costs is convex in the
/// orders, so it is nowhere below its tangents ([StockCuts]), and the least of the highest of them
/// over all orders is a linear program (Kelley 1960; from the best point towards the program's,
/// Ben-Ameur and Neto 2007).
///
/// Smallest orders, whole lots and price breaks are left out, and an order pays for its line only
/// the share that it is of the most that can ever be needed: close for goods whose lines cost
/// little beside what they sell, where [ItemBound] is not.
///
/// More than all demand that there can be costs more, so orders are at most that.
///
/// It holds scratch arrays: one a thread.
public final class ConvexBound {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;
  private static final double CLOSE = 1e-3;

  /// Where points are sought between the best and the program's.
  private static final double[] TOWARDS_PROGRAM = {0.5, 1, 0.25, 0.1};

  /// Room for what sums of doubles lose.
  private static final double SAFETY = 1e-9;

  private final SingleChanges.Scratch scratch = new SingleChanges.Scratch();
  private final NetNeeds needs = new NetNeeds();
  private final SupplyCosts costs = new SupplyCosts();
  private final StockCuts cuts = new StockCuts();
  private final int[] first = new int[REGIMES];

  /// Micros that no plan of the item costs less than under these prices: all terms but what
  /// shipments share, pinned orders kept; minus infinity where nothing may be ordered.
  ///
  /// @param at a good plan
  /// @param rounds most tangents of each regime
  /// @param enough a bound above which no further tangent is needed
  public double lower(ItemFacts facts, ItemPrices prices, int[] at, int rounds, double enough) {
    var bound = lower(facts, prices, at, rounds, enough, 0);
    if (facts.rates.fillRate() > 0 && bound < enough) {
      bound = Math.max(bound, lower(facts, prices, at, rounds, enough, facts.rates.fillMicros()));
    }
    return bound - SAFETY * Math.abs(bound);
  }

  private double lower(
      ItemFacts facts, ItemPrices prices, int[] at, int rounds, double enough, double fillMicros) {
    var isOpen = open(facts);
    if (!facts.isOrderable() || Arrays.stream(first).allMatch(week -> week == WEEKS)) {
      return Double.NEGATIVE_INFINITY;
    }
    var none = new int[at.length];
    var changes = SingleChanges.withFill(scratch, facts, prices, fillMicros);
    changes.pass(none);
    needs.run(facts, changes.paths(), first, 1);
    costs.open(facts, prices, needs, facts.rates.lostMicros() + fillMicros);
    var constant = changes.orderMicros(none) - changes.allowedMicros();
    for (var r = 0; r < REGIMES; r++) {
      constant += changes.agedMicros(r, first[r]);
    }
    cuts.open(facts);
    try (var program = new OrderProgram(facts, prices, isOpen, mostCells(facts))) {
      return constant
          + climb(
              facts,
              prices,
              program,
              start(facts, isOpen, at),
              rounds,
              enough - constant,
              fillMicros);
    }
  }

  private double climb(
      ItemFacts facts,
      ItemPrices prices,
      OrderProgram program,
      int[] start,
      int rounds,
      double enough,
      double fillMicros) {
    var point = start;
    var best = start;
    var least = Double.POSITIVE_INFINITY;
    var lower = Double.NEGATIVE_INFINITY;
    var seen = new HashSet<Integer>();
    for (var round = 0; round < rounds; round++) {
      seen.add(Arrays.hashCode(point));
      cuts.run(facts, prices, point, fillMicros);
      cuts.addAges(facts, costs, first);
      var micros = program.orderMicros(point) + cuts.sumMicros();
      if (micros < least) {
        least = micros;
        best = point;
      }
      program.add(cuts, point);
      if (!program.solve()) {
        return lower;
      }
      lower = Math.max(lower, program.lowerMicros());
      if (lower >= enough || least - lower <= CLOSE * Math.abs(least)) {
        return lower;
      }
      point = next(program, best, seen);
    }
    return lower;
  }

  /// A point towards the program's whose tangents aren't known, or the program's.
  private static int[] next(OrderProgram program, int[] best, Set<Integer> seen) {
    var next = new int[best.length];
    for (var share : TOWARDS_PROGRAM) {
      for (var o = 0; o < next.length; o++) {
        next[o] = (int) Math.round(share * program.cells(o) + (1 - share) * best[o]);
      }
      if (!seen.contains(Arrays.hashCode(next))) {
        break;
      }
    }
    return next;
  }

  private boolean[] open(ItemFacts facts) {
    var isOpen = new boolean[facts.options().size()];
    Arrays.fill(first, WEEKS);
    for (var o = 0; o < isOpen.length; o++) {
      isOpen[o] = facts.isFree(o);
      for (var r = 0; r < REGIMES && isOpen[o]; r++) {
        first[r] = Math.min(first[r], facts.arrivals[o * REGIMES + r]);
      }
    }
    return isOpen;
  }

  /// Cells beyond which stock neither sells nor is wanted.
  private double mostCells(ItemFacts facts) {
    var wanted = 0.0;
    for (var t = 0; t < WEEKS && facts.cover.hasLeast; t++) {
      wanted = Math.max(wanted, facts.cover.leastUnits[t]);
    }
    return (double) needs.mostLots * facts.lotCells + Math.ceil(wanted / facts.cellUnits);
  }

  private static int[] start(ItemFacts facts, boolean[] isOpen, int[] at) {
    var cells = new int[at.length];
    for (var o = 0; o < at.length; o++) {
      cells[o] = isOpen[o] ? at[o] * facts.lotCells : 0;
    }
    return cells;
  }
}
