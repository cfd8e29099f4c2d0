package org.owplanner.batch.replenishment;

import java.time.LocalDate;
import java.util.Optional;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.TransportMode;

/// A recommended order, with what people call its goods.
///
/// @param sellerId the goods' owner
/// @param warehouseId where it goes
/// @param skuId the goods
/// @param description the goods in words, empty where nothing is known
/// @param shipOn day of the hand-over at the factory
/// @param orderBy latest day to order it
/// @param expectedOn day on which it is expected on the shelf, by the lane's median days as they
///   are now; none where the lane is no longer known
/// @param mode how it travels
/// @param source where the units come from
/// @param cases how many cases
/// @param units how many units
/// @param stockOutOn median day on which its SKU runs out if nothing is ordered; none within the
///   horizon
/// @param ignoredMicros what ignoring all that is due of its SKU costs
public record DescribedOrder(
    String sellerId,
    String warehouseId,
    String skuId,
    String description,
    LocalDate shipOn,
    LocalDate orderBy,
    Optional<LocalDate> expectedOn,
    TransportMode mode,
    OrderSource source,
    int cases,
    int units,
    Optional<LocalDate> stockOutOn,
    long ignoredMicros) {

  /// The item that it is of.
  public ItemKey item() {
    return new ItemKey(sellerId, warehouseId, skuId);
  }
}
