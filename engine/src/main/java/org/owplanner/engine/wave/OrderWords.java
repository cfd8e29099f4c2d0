package org.owplanner.engine.wave;

import org.owplanner.engine.wave.OrderOutcomes.WhyNot;

/// Says why an order isn't on time, with numbers, and what would help.
final class OrderWords {

  private final UnfillableWords unfillable;
  private final DeferredWords deferred;
  private final LateWords late;

  OrderWords(WaveState state) {
    var tour = new LoneTour(state);
    unfillable = new UnfillableWords(state.facts());
    deferred = new DeferredWords(state, tour);
    late = new LateWords(state, tour);
  }

  /// Of an order that no plan could pick.
  WhyNot unfillable(int order) {
    return unfillable.of(order);
  }

  /// Of an order that waits for the next shift.
  WhyNot deferred(int order) {
    return deferred.of(order);
  }

  /// Of an order that is packed after its cut-off.
  WhyNot late(int order, int picked, int packed) {
    return late.of(order, picked, packed);
  }
}
