package org.owplanner.engine.slotting.tour;

/// The most promising exchanges of one face, by the last known fields of both faces; scratch for
/// one thread.
final class Candidates {
  private final SearchState state;
  private final FieldMemory fields;
  private final int[] locations;
  private final double[] promises;
  private int found;

  Candidates(SearchState state, FieldMemory fields, int most) {
    this.state = state;
    this.fields = fields;
    locations = new int[most];
    promises = new double[most];
  }

  int location(int i) {
    return locations[i];
  }

  /// Finds the locations to look at, the most promising first; returns how many.
  ///
  /// @param priceMicros what a relocation must gain beyond its own cost
  int find(int face, double priceMicros) {
    found = 0;
    var input = state.input;
    var placement = input.placement();
    var isBudgeted = input.isBudgeted();
    var spotOf = state.tours.spots.ofLocation;
    var from = state.locationOf[face];
    var fromSpot = from < 0 ? TourState.NO_SPOT : spotOf[from];
    var fromMicros = from < 0 ? 0 : placement.micros(face, from);
    var relocationMicros = priceMicros + input.moveMicros();
    for (var location = 0; location < spotOf.length; location++) {
      if (!state.mayExchange(face, location)) {
        continue;
      }
      var promise =
          fields.change(face, fromSpot, spotOf[location])
              + (double) (placement.micros(face, location) - fromMicros);
      var other = state.faceAt[location];
      if (other >= 0) {
        promise +=
            fields.change(other, spotOf[location], fromSpot)
                + (double) (placement.micros(other, from) - placement.micros(other, location));
      }
      if (relocationMicros != 0 || isBudgeted) {
        promise += relocationMicros * state.relocationsAdded(face, location);
        if (isBudgeted && !state.fitsBudget(face, location)) {
          continue;
        }
      }
      if (promise < 0 && (found < promises.length || promise < promises[found - 1])) {
        insert(location, promise);
      }
    }
    return found;
  }

  private void insert(int location, double promise) {
    var i = found < promises.length ? found++ : found - 1;
    while (i > 0 && promises[i - 1] > promise) {
      promises[i] = promises[i - 1];
      locations[i] = locations[i - 1];
      i--;
    }
    promises[i] = promise;
    locations[i] = location;
  }
}
