package org.owplanner.engine.site.geography;

/// Distances by road, estimated from those as the crow flies.
///
/// @param factor kilometres by road for one as the crow flies, at least 1
public record RoadDistance(double factor) {

  /// A usual factor of road networks: Boscoe, Henry and Zdeb (2012), A nationwide comparison of
  /// driving distance versus straight-line distance to hospitals, found 1.417 on average.
  public static final double USUAL_FACTOR = 1.4;

  public RoadDistance {
    if (!(factor >= 1) || Double.isInfinite(factor)) {
      throw new IllegalArgumentException(
          "The road factor (%s) must be at least 1: no road is shorter than the straight way. Usual are 1.2 to 1.5."
              .formatted(factor));
    }
  }

  /// Kilometres by road.
  public double km(Place from, Place to) {
    return factor * GreatCircle.km(from, to);
  }
}
