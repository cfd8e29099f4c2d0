package org.owplanner.engine.slotting;

/// A row of the plan: where one face of a SKU shall lie.
///
/// @param sellerId owner of the goods
/// @param skuId the owner's id for them
/// @param faceNo number of the face among the SKU's faces, from 0
/// @param locationId where it shall lie, empty where it could not be placed
/// @param wasLocationId where it lies today, empty for a new face
public record AssignedSlot(
    String sellerId, String skuId, int faceNo, String locationId, String wasLocationId) {

  /// Whether goods that lie somewhere today shall lie elsewhere.
  public boolean isRelocation() {
    return !wasLocationId.isEmpty() && !locationId.isEmpty() && !wasLocationId.equals(locationId);
  }
}
