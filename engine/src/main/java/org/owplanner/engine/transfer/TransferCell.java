package org.owplanner.engine.transfer;

import java.util.List;
import java.util.Optional;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ItemDemand;

/// A SKU in a warehouse, from which and to which it may move.
///
/// @param warehouseId the warehouse
/// @param sku the goods
/// @param priceMicros what a buyer pays for a unit
/// @param costMicros what a unit costs its seller
/// @param demand what is forecast there, none where nothing is: then it neither sends nor receives
/// @param onHandUnits units on the shelf
/// @param aged the same by day of receipt where it is known, oldest first; the rest came on the
///   plan date
/// @param coming units on their way to it
/// @param protectedUnits units that it keeps whatever others need
/// @param factory how a unit would come from its factory, none where no way is known
public record TransferCell(
    String warehouseId,
    Sku sku,
    long priceMicros,
    long costMicros,
    Optional<ItemDemand> demand,
    int onHandUnits,
    List<AgedUnits> aged,
    List<ComingUnits> coming,
    int protectedUnits,
    Optional<FactoryOffer> factory) {

  public TransferCell {
    aged = List.copyOf(aged);
    coming = List.copyOf(coming);
  }
}
