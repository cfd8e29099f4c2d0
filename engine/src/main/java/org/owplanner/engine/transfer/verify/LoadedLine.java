package org.owplanner.engine.transfer.verify;

import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.transfer.TransferLine;

/// A written line with what its ids stand for.
///
/// @param line the line
/// @param route how it travels
/// @param sku the goods
record LoadedLine(TransferLine line, Route route, Sku sku) {

  Place from() {
    return new Place(route.fromId(), sku.key());
  }

  Place to() {
    return new Place(route.toId(), sku.key());
  }

  long mm3() {
    return sku.volumeMm3() * line.units();
  }

  long weightG() {
    return (long) sku.weightG() * line.units();
  }

  /// What freight and handling of one of its legs cost.
  long legMicros(Leg leg) {
    return freightMicros(leg) + handlingMicros(leg);
  }

  private long freightMicros(Leg leg) {
    return Math.round(unroundedFreightMicros(leg));
  }

  double unroundedFreightMicros(Leg leg) {
    var lane = leg.lane();
    var unit =
        Math.max(
            sku.volumeCm3() / 1e6 * lane.microsPerM3(), sku.weightG() / 1e3 * lane.microsPerKg());
    return line.units() * unit;
  }

  long handlingMicros(Leg leg) {
    return line.cases() * (leg.lane().handlingFromMicros() + leg.lane().handlingToMicros());
  }

  /// As findings name it.
  String name() {
    return sku.skuId() + "/" + line.departureId();
  }
}
