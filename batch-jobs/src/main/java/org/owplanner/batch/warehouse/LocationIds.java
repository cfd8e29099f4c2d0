package org.owplanner.batch.warehouse;

/// How a location of the database and its division are called in the engine, and back.
public final class LocationIds {

  private static final char SEPARATOR = '/';

  private LocationIds() {}

  /// `ID`, or `ID/division` where the location is divided; a location's id holds no slash.
  public static String of(String locationId, int division, int divisions) {
    return divisions == 1 ? locationId : locationId + SEPARATOR + division;
  }

  /// The database's location of an engine's location.
  public static String location(String id) {
    var at = id.indexOf(SEPARATOR);
    return at < 0 ? id : id.substring(0, at);
  }

  /// Its division, 1 where it is not divided.
  public static int division(String id) {
    var at = id.indexOf(SEPARATOR);
    return at < 0 ? 1 : Integer.parseInt(id.substring(at + 1));
  }
}
