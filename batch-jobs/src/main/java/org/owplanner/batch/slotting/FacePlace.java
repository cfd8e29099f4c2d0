package org.owplanner.batch.slotting;

/// A location as it suits one face, with what it costs there over the horizon apart from walking.
///
/// @param locationId the location, empty for none
/// @param depotMm shortest walk from the depot
/// @param level level, from the floor (0)
/// @param reachingMicros what reaching for the goods costs there
/// @param refillMicros what refilling the face costs there
public record FacePlace(
    String locationId, int depotMm, int level, long reachingMicros, long refillMicros) {

  static final FacePlace NONE = new FacePlace("", 0, 0, 0, 0);

  /// Whether there is such a place.
  public boolean isSomewhere() {
    return !locationId.isEmpty();
  }
}
