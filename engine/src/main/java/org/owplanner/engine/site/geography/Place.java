package org.owplanner.engine.site.geography;

/// A point on the Earth.
///
/// @param latitude degrees north, −90 to 90
/// @param longitude degrees east, −180 to 180
public record Place(double latitude, double longitude) {

  private static final double MOST_LATITUDE = 90;
  private static final double MOST_LONGITUDE = 180;

  public Place {
    if (!(Math.abs(latitude) <= MOST_LATITUDE)) {
      throw new IllegalArgumentException(
          "The latitude (%s) of a place must be -90 to 90 degrees. Maybe it is swapped with its longitude (%s)."
              .formatted(latitude, longitude));
    }
    if (!(Math.abs(longitude) <= MOST_LONGITUDE)) {
      throw new IllegalArgumentException(
          "The longitude (%s) of a place must be -180 to 180 degrees. Write west of Greenwich as negative."
              .formatted(longitude));
    }
  }
}
