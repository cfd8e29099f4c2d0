package org.owplanner.engine.replenishment.verify;

import java.util.Comparator;
import org.owplanner.engine.replenishment.PlannedShipment;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.TransportMode;

/// What goes together.
record ShipmentKey(String warehouseId, int shipDay, TransportMode mode)
    implements Comparable<ShipmentKey> {

  static ShipmentKey of(PlannedShipment shipment) {
    return new ShipmentKey(shipment.warehouseId(), shipment.shipDay(), shipment.mode());
  }

  static ShipmentKey of(WrittenPlan plan, RecommendedOrder order) {
    return new ShipmentKey(plan.item(order).warehouseId(), order.shipDay(), order.mode());
  }

  @Override
  public int compareTo(ShipmentKey other) {
    return Comparator.comparing(ShipmentKey::warehouseId)
        .thenComparing(ShipmentKey::shipDay)
        .thenComparing(ShipmentKey::mode)
        .compare(this, other);
  }
}
