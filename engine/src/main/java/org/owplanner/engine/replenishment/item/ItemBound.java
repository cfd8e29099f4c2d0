package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// A cost that no plan of an item goes below.
///
/// Plans without an order are valued exactly, those with one by the value of its best lots. Plans
/// with more: each arrival regime may have its own orders (multipliers λ, whose mean over the
/// regimes is zero, hold them together), and what stock costs is replaced by a sum over weeks of
/// functions of the supply until then ([SupplyCosts]); then the cheapest sequence of orders is
/// found exactly ([SharedSequences]).
///
/// It holds scratch arrays: one a thread.
public final class ItemBound {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;

  /// Room for what sums of doubles lose.
  private static final double SAFETY = 1e-9;

  private final SingleChanges.Scratch scratch = new SingleChanges.Scratch();
  private final NetNeeds needs = new NetNeeds();
  private final SupplyCosts costs = new SupplyCosts();
  private final int[] first = new int[REGIMES];

  /// Micros that no plan of the item costs less than under these prices: all terms but what
  /// shipments share, pinned orders kept.
  ///
  /// @param at a good plan, near which the bound is to be tight
  public double lower(ItemFacts facts, ItemPrices prices, int[] at) {
    var fillMicros = new SingleChanges(scratch, facts, prices).fillMicros(at);
    var bound = lower(facts, prices, at, fillMicros);
    return bound - SAFETY * Math.abs(bound);
  }

  private double lower(ItemFacts facts, ItemPrices prices, int[] at, double fillMicros) {
    var none = new int[at.length];
    var changes = SingleChanges.withFill(scratch, facts, prices, fillMicros);
    var empty = changes.pass(none);
    var isOpen = facts.isOrderable() ? open(facts) : new boolean[at.length];
    if (!isAny(isOpen) || !WorthOrdering.canPay(facts, prices, changes.paths())) {
      return empty;
    }
    needs.run(facts, changes.paths(), first, mostOfLeast(facts, isOpen));
    costs.open(facts, prices, needs, facts.rates.lostMicros() + fillMicros);
    var before = changes.orderMicros(none) - changes.allowedMicros();
    var agedOne = 0.0;
    for (var r = 0; r < REGIMES; r++) {
      var aged = changes.agedMicros(r, first[r]);
      before += changes.microsBefore(r, first[r]) + aged;
      agedOne +=
          aged - changes.agedMicros(r, WEEKS) + DecidedSupply.regimeWeight(r) * costs.agedNone[r];
    }
    var good = empty;
    var isOneKnown = isOneKnown(facts, isOpen);
    if (isOneKnown) {
      changes.countAges(costs);
      var insertion = new OrderInsertion(changes, facts, UsefulOptions.of(facts, prices));
      good = Math.min(empty, insertion.leastOfOneOrder() + agedOne);
    }
    var sequences = new SharedSequences(facts, prices, needs, costs, isOpen);
    var reached = orders(facts, at) > 1 ? Math.min(good, changes.pass(at)) : good;
    return Math.min(good, before + sequences.lower(at, isOneKnown ? 2 : 1, reached - before));
  }

  private static int orders(ItemFacts facts, int[] plan) {
    var orders = 0;
    for (var o = 0; o < plan.length; o++) {
      orders += plan[o] > 0 && !facts.isPinned(o) ? 1 : 0;
    }
    return orders;
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

  private static boolean isAny(boolean[] isOpen) {
    for (var open : isOpen) {
      if (open) {
        return true;
      }
    }
    return false;
  }

  private static int mostOfLeast(ItemFacts facts, boolean[] isOpen) {
    var most = 1;
    for (var o = 0; o < isOpen.length; o++) {
      most = isOpen[o] ? Math.max(most, facts.leastLots(o)) : most;
    }
    return most;
  }

  /// Whether all lots of a single order that can pay are within what is valued exactly.
  private static boolean isOneKnown(ItemFacts facts, boolean[] isOpen) {
    var breaks = facts.orders.supply().breaks();
    for (var o = 0; o < isOpen.length; o++) {
      var last = Math.ceilDiv(breaks.getLast().fromUnits(), facts.lotUnits());
      if (isOpen[o]
          && (facts.mostLots(o) == 0 || (!facts.isFromFactory(o) && last > facts.mostLots(o)))) {
        return false;
      }
    }
    return true;
  }
}
