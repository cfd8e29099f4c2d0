package org.owplanner.engine.slotting.tour;

/// What a tour would cost if one of its stops lay at each spot; scratch for one thread.
interface TourField {

  /// Adds the change of a tour's length, times a weight, if its stop at `without` lay at each spot
  /// instead.
  ///
  /// @param without spot of the stop, [TourState#NO_SPOT] for a further one
  void addTour(int tour, int without, double microsPerMm, double[] microsAtSpot);
}
