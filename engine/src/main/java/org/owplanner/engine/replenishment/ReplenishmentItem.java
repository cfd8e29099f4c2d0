package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ItemDemand;

/// A SKU in a warehouse: the unit that replenishment decides on.
///
/// @param warehouseId the warehouse
/// @param sku the goods
/// @param priceMicros what a buyer pays for a unit
/// @param demand what is forecast, none where nothing is: then nothing is recommended
/// @param onHandUnits units on the shelf
/// @param aged the same by day of receipt where it is known, oldest first; the rest came on the
///   plan date
/// @param inbound units on their way
/// @param supply how the seller gets it, none where that isn't known
/// @param settings what the seller asks for
/// @param lastAdvice what was recommended last night and is not yet ordered
/// @param pinned what the seller has fixed itself
/// @param soldUnits units ordered in each of the 182 days before the plan date, the last one last
public record ReplenishmentItem(
    String warehouseId,
    Sku sku,
    long priceMicros,
    Optional<ItemDemand> demand,
    int onHandUnits,
    List<AgedUnits> aged,
    List<InboundUnits> inbound,
    Optional<Supply> supply,
    ItemSettings settings,
    List<PinnedOrder> lastAdvice,
    List<PinnedOrder> pinned,
    int[] soldUnits) {

  public ReplenishmentItem {
    aged = List.copyOf(aged);
    inbound = List.copyOf(inbound);
    lastAdvice = List.copyOf(lastAdvice);
    pinned = List.copyOf(pinned);
  }

  /// Units on hand by day of receipt, oldest first: of those that the books count too much the
  /// oldest are gone, and those that they miss came on the plan date.
  ///
  /// @param planDay the plan date, since 1970-01-01
  public List<AgedUnits> onHandByAge(int planDay) {
    var left = Math.max(0, onHandUnits);
    var lots = new ArrayList<AgedUnits>();
    for (var lot : aged.reversed()) {
      var units = Math.min(left, Math.max(0, lot.units()));
      lots.addFirst(new AgedUnits(lot.receivedDay(), units));
      left -= units;
    }
    lots.add(new AgedUnits(planDay, left));
    lots.removeIf(lot -> lot.units() == 0);
    return lots;
  }
}
