package org.owplanner.engine.wave.verify;

import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.StockLot;

/// Units that can't be told from each other: one SKU and lot at one location.
record LotKey(int location, int sku, String lot) {

  static LotKey of(StockLot lot) {
    return new LotKey(lot.location(), lot.sku(), lot.lot());
  }

  static LotKey of(PlannedStop stop) {
    return new LotKey(stop.location(), stop.sku(), stop.lot());
  }
}
