package org.owplanner.engine.slotting.tour;

import java.util.Arrays;

/// What the tours through one face would cost if it lay at each spot, all else unchanged; scratch
/// for one thread.
final class RelocationField {

  private final TourState state;
  private final TourField field;

  RelocationField(TourState state) {
    this.state = state;
    field = state.field();
  }

  /// Micro-units over the horizon, compared with where the face lies now (with nowhere, where it
  /// has no location).
  void compute(int face, double[] microsAtSpot) {
    Arrays.fill(microsAtSpot, 0, state.spots.size(), 0);
    var from = state.sample.faceStart()[face];
    var to = state.sample.faceStart()[face + 1];
    for (var i = from; i < to; i++) {
      var tour = state.sample.faceTour()[i];
      field.addTour(
          tour, state.spotOfFace[face], state.sample.microsPerMetre()[tour] / 1000.0, microsAtSpot);
    }
  }
}
