package org.owplanner.engine.wave;

/// What orders are cut into for picking, as flat arrays: mostly an order is one part. Parts of
/// order `o` are `firstPart[o]` to `firstPart[o + 1] - 1`; items of part `p` likewise.
///
/// @param orderOf order of each part
/// @param firstPart index of each order's first part, with the number of parts as last element
/// @param firstItem index of each part's first item, with the number of items as last element
/// @param itemLine position within its order of the line that an item is of
/// @param itemSku SKU of each item
/// @param itemUnits units of each item
/// @param lines order lines of each part
/// @param wholeLines those of them that no other part and no tour handed out has something of
/// @param volumeCm3 volume of each part
/// @param weightG weight of each part
/// @param isAlone whether a part shares its batch with no other
/// @param isSingle whether its order has one line
/// @param zone zone that it must be taken from, -1 for any
record Parts(
    int[] orderOf,
    int[] firstPart,
    int[] firstItem,
    int[] itemLine,
    int[] itemSku,
    int[] itemUnits,
    int[] lines,
    int[] wholeLines,
    long[] volumeCm3,
    long[] weightG,
    boolean[] isAlone,
    boolean[] isSingle,
    int[] zone) {

  int size() {
    return orderOf.length;
  }

  /// Number of parts of an order.
  int count(int order) {
    return firstPart[order + 1] - firstPart[order];
  }

  /// Number of items of a part.
  int items(int part) {
    return firstItem[part + 1] - firstItem[part];
  }
}
