package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.layout.RoutingPolicy;

/// What a tour by a rule would cost with a stop elsewhere, roughly: routed with it at a few spots
/// of each block of an aisle, and between these as if on a straight line.
///
/// A search reads promises from it and looks at what it takes exactly.
final class RoutedField implements TourField {

  /// So many pieces a block is cut into.
  private static final int PIECES = 4;

  private final TourState state;
  private final Spots spots;
  private final RoutedStops stops;

  RoutedField(TourState state, RoutingPolicy policy) {
    this.state = state;
    spots = state.spots;
    stops = new RoutedStops(state, policy);
  }

  @Override
  public void addTour(int tour, int without, double microsPerMm, double[] microsAtSpot) {
    stops.load(tour, without);
    var nowMm = state.lengthMm[tour];
    for (var aisle = 0; aisle < spots.aisles; aisle++) {
      for (var block = 0; block < spots.blocks; block++) {
        var first = spots.first(aisle, block);
        var last =
            block + 1 < spots.blocks
                ? spots.first(aisle, block + 1)
                : spots.firstOfAisle(aisle + 1);
        if (first < last) {
          addBlock(first, last - 1, nowMm, microsPerMm, microsAtSpot);
        }
      }
    }
  }

  private void addBlock(int first, int last, int nowMm, double microsPerMm, double[] micros) {
    var from = first;
    var fromMm = stops.lengthMmWith(first) - nowMm;
    micros[first] += fromMm * microsPerMm;
    for (var piece = 1; piece <= PIECES && from < last; piece++) {
      var to = Math.max(from + 1, first + (last - first) * piece / PIECES);
      var toMm = stops.lengthMmWith(to) - nowMm;
      for (var spot = from + 1; spot <= to; spot++) {
        var share = (spot - from) / (double) (to - from);
        micros[spot] += (fromMm + share * (toMm - fromMm)) * microsPerMm;
      }
      from = to;
      fromMm = toMm;
    }
  }
}
