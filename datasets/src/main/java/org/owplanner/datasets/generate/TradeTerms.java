package org.owplanner.datasets.generate;

import java.time.LocalDate;
import java.util.List;

/// What a generated trade stands on.
///
/// @param warehouseId where goods go
/// @param currency the warehouse's
/// @param planDate the day that stock and shipments are as of
/// @param goods all goods, by seller in any order
/// @param forbidden hazard classes that don't fly
/// @param seed the same seed gives the same trade
public record TradeTerms(
    String warehouseId,
    String currency,
    LocalDate planDate,
    List<SuppliedGoods> goods,
    List<String> forbidden,
    long seed) {

  public TradeTerms {
    goods = List.copyOf(goods);
    forbidden = List.copyOf(forbidden);
  }

  /// Numbers of one purpose of this trade.
  SeededRandom random(String purpose) {
    return new SeededRandom(seed, "trade " + purpose);
  }
}
