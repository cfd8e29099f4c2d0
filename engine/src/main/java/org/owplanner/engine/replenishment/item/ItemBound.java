package org.owplanner.engine.replenishment.item;

/// A cost that no plan of an item goes below.
///
/// It holds scratch arrays: one a thread.
public final class ItemBound {

  /// Micros that no plan of the item costs less than under these prices: all terms but what
  /// shipments share, pinned orders kept.
  ///
  /// @param at a good plan, near which the bound is to be tight
  public double lower(ItemFacts facts, ItemPrices prices, int[] at) {
    return 0;
  }
}
