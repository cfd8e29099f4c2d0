package org.owplanner.batch.replenishment;

import java.time.LocalDate;
import org.owplanner.engine.replenishment.TransportMode;

/// All of a seller's orders of one ship date, mode and warehouse together.
///
/// @param sellerId whose goods they are
/// @param warehouseId where they go
/// @param mode how they travel
/// @param shipOn day of the hand-over
/// @param skus how many SKUs are in it
/// @param containers containers, 0 where it isn't paid by the container
/// @param volumeCm3 volume of its goods
/// @param weightG weight of its goods
/// @param freightMicros freight of all of it
/// @param volumeFill share of the containers' volume that is filled, not a number where it isn't
///   paid by the container
/// @param weightFill the same of the weight that they may hold
public record DescribedShipment(
    String sellerId,
    String warehouseId,
    TransportMode mode,
    LocalDate shipOn,
    int skus,
    int containers,
    long volumeCm3,
    long weightG,
    long freightMicros,
    double volumeFill,
    double weightFill) {

  /// How full its containers are, by volume or weight, whichever fills them more; not a number
  /// where it isn't paid by the container.
  public double fill() {
    return Math.max(volumeFill, weightFill);
  }
}
