package org.owplanner.batch.wave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.wave.StockLot;

/// Stock by location as it is stored: column by column, since there may be a million rows.
///
/// @param location index of each row's location
/// @param sku index of its SKU
/// @param lot index of its lot's name
/// @param expiryDay when it expires
/// @param units units there
/// @param lots the lots' names
record StoredStock(
    int[] location, int[] sku, int[] lot, int[] expiryDay, int[] units, List<String> lots) {

  static StoredStock of(List<StockLot> stock) {
    var size = stock.size();
    var stored =
        new StoredStock(
            new int[size],
            new int[size],
            new int[size],
            new int[size],
            new int[size],
            new ArrayList<>());
    Map<String, Integer> lotIndex = new LinkedHashMap<>();
    for (var i = 0; i < size; i++) {
      var row = stock.get(i);
      stored.location[i] = row.location();
      stored.sku[i] = row.sku();
      stored.lot[i] = lotIndex.computeIfAbsent(row.lot(), lot -> lotIndex.size());
      stored.expiryDay[i] = row.expiryDay();
      stored.units[i] = row.units();
    }
    stored.lots.addAll(lotIndex.keySet());
    return stored;
  }

  List<StockLot> stock() {
    var stock = new ArrayList<StockLot>(units.length);
    for (var i = 0; i < units.length; i++) {
      stock.add(new StockLot(location[i], sku[i], lots.get(lot[i]), expiryDay[i], units[i]));
    }
    return stock;
  }
}
