package org.owplanner.engine.wave.zone;

import java.util.List;

/// Orders that are picked together, and the picklists on which their items are fetched.
///
/// @param orders the orders, each whole
/// @param picklists stock items in walking order, each list within one zone
public record PickBatch(List<Integer> orders, List<List<Integer>> picklists) {

  public PickBatch {
    orders = List.copyOf(orders);
    picklists = picklists.stream().map(List::copyOf).toList();
  }
}
