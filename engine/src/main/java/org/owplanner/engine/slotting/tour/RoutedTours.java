package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.layout.RoutingPolicy;

/// Tours by a rule such as S-shape: nothing is kept between changes, each tour is routed as a
/// whole.
///
/// @param policy the rule
record RoutedTours(RoutingPolicy policy) implements TourLengths {

  @Override
  public TourProbe probe(TourState state) {
    return new RoutedProbe(state, policy);
  }

  @Override
  public TourField field(TourState state) {
    return new RoutedField(state, policy);
  }
}
