package org.owplanner.engine.site.geography;

/// Distances on the Earth's surface, taken as a sphere.
///
/// d = 2·R·asin √(sin²(Δφ/2) + cos φ₁·cos φ₂·sin²(Δλ/2)), φ latitude, λ longitude, R in km. Source:
/// haversine formula, Sinnott (1984), Virtues of the haversine; R is the mean radius of Moritz
/// (2000), Geodetic Reference System 1980. Off by up to 0.5% from the ellipsoid.
public final class GreatCircle {

  /// The Earth's mean radius.
  public static final double RADIUS_KM = 6371.0088;

  private GreatCircle() {}

  /// Kilometres as the crow flies; the same on every machine.
  public static double km(Place from, Place to) {
    var north = halfSine(to.latitude() - from.latitude());
    var east = halfSine(to.longitude() - from.longitude());
    var square =
        north * north
            + StrictMath.cos(StrictMath.toRadians(from.latitude()))
                * StrictMath.cos(StrictMath.toRadians(to.latitude()))
                * east
                * east;
    return 2 * RADIUS_KM * StrictMath.asin(StrictMath.sqrt(Math.min(1, square)));
  }

  private static double halfSine(double degrees) {
    return StrictMath.sin(StrictMath.toRadians(degrees) / 2);
  }
}
