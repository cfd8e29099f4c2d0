package org.owplanner.engine.layout;

/// Tours of pickers as flat arrays: tour `t` visits the faces `stopFace[firstStop[t]]` to
/// `stopFace[firstStop[t + 1] - 1]`, one for every line, in no particular sequence.
///
/// @param epochDay day of each tour, ascending
/// @param firstStop index of each tour's first stop, with the number of stops as last element
/// @param stopFace the face of each stop
public record Tours(int[] epochDay, int[] firstStop, int[] stopFace) {

  public Tours {
    if (firstStop.length != epochDay.length + 1 || firstStop[epochDay.length] != stopFace.length) {
      throw new IllegalArgumentException(
          "The tours' arrays (%d tours, %d starts, %d stops) do not fit together."
              .formatted(epochDay.length, firstStop.length, stopFace.length));
    }
  }

  /// Number of tours.
  public int count() {
    return epochDay.length;
  }

  /// Number of stops of a tour.
  public int stops(int tour) {
    return firstStop[tour + 1] - firstStop[tour];
  }
}
