package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.layout.RoutingPolicy;

/// Lengths of tours by a rule, each routed as a whole.
final class RoutedProbe implements TourProbe {

  private final TourState state;
  private final RoutedStops stops;

  RoutedProbe(TourState state, RoutingPolicy policy) {
    this.state = state;
    stops = new RoutedStops(state, policy);
  }

  @Override
  public void measure(int tour) {
    stops.load(tour, TourState.NO_SPOT);
    state.lengthMm[tour] = stops.lengthMm();
  }

  @Override
  public int lengthMmAfter(int tour, int without, int with) {
    stops.load(tour, without);
    return with == TourState.NO_SPOT ? stops.lengthMm() : stops.lengthMmWith(with);
  }
}
