package org.owplanner.engine.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The least length that any tour with so many stops at different locations can have.
///
/// L(m) = min over all sets S of m locations of the shortest tour through S. It bounds what any
/// assignment makes of a tour that picks m different faces, for these lie at m different locations.
/// It is found exactly by the program of [ExactRouter] with one more dimension, the number of
/// locations served so far: to serve c locations of a block in one of the ways, those that the way
/// meets first are taken (the c nearest to the front, to the back, or i in front and c − i at the
/// back), and counts of aisles add up. Nothing is lost by leaving locations out, so the program
/// ranges over all sets.
public final class MinimumTour {
  private final int[] leastMm;

  /// @param aisles aisle of each location that faces may lie at
  /// @param ysMm its position along the aisle
  /// @param mostStops the largest m asked for; fewer where there are fewer locations
  public MinimumTour(AisleGraph graph, int[] aisles, int[] ysMm, int mostStops) {
    var most = Math.min(mostStops, aisles.length);
    leastMm = new MinimumTourSweep(graph, aisles, ysMm, most).leastMm();
  }

  /// All locations of a layout but buffers.
  public static MinimumTour of(Layout layout, int mostStops) {
    var pickable =
        IntStream.range(0, layout.size())
            .filter(location -> !layout.location(location).isBuffer())
            .toArray();
    return new MinimumTour(
        layout.graph(),
        Arrays.stream(pickable).map(layout::aisleOf).toArray(),
        Arrays.stream(pickable).map(layout::yMmOf).toArray(),
        mostStops);
  }

  /// Least length of a tour with `stops` stops at different locations.
  public long lengthMm(int stops) {
    if (stops < 0 || stops >= leastMm.length) {
      throw new IllegalArgumentException(
          "The stops of a tour (%d) must lie between 0 and %d. Maybe there are fewer locations than faces."
              .formatted(stops, leastMm.length - 1));
    }
    return leastMm[stops];
  }
}
