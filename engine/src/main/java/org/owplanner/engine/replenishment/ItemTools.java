package org.owplanner.engine.replenishment;

import org.owplanner.engine.replenishment.item.ConvexBound;
import org.owplanner.engine.replenishment.item.ItemBound;
import org.owplanner.engine.replenishment.item.ItemEvaluator;
import org.owplanner.engine.replenishment.item.ItemSearch;

/// What works on one item at a time with scratch arrays of its own: a set for each thread.
record ItemTools(ItemEvaluator evaluator, ItemSearch search, ItemBound bound, ConvexBound convex) {

  static ItemTools create() {
    return new ItemTools(new ItemEvaluator(), new ItemSearch(), new ItemBound(), new ConvexBound());
  }
}
