package org.owplanner.engine.replenishment.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.owplanner.engine.replenishment.PlannedShipment;
import org.owplanner.engine.replenishment.RecommendedOrder;

/// What an order's shipments must be: the sums of its orders, exactly.
final class Shipments {

  private static final long MM3_PER_CM3 = 1000;

  private Shipments() {}

  /// The plan's shipments, by warehouse, ship day and mode.
  static List<PlannedShipment> of(WrittenPlan plan) {
    var groups = new TreeMap<ShipmentKey, List<RecommendedOrder>>();
    for (var order : plan.rows.orders()) {
      groups.computeIfAbsent(ShipmentKey.of(plan, order), key -> new ArrayList<>()).add(order);
    }
    var shipments = new ArrayList<PlannedShipment>();
    groups.forEach((key, orders) -> shipments.add(shipment(plan, key, orders)));
    return shipments;
  }

  private static PlannedShipment shipment(
      WrittenPlan plan, ShipmentKey key, List<RecommendedOrder> orders) {
    var lane = plan.travel.to(key.warehouseId(), key.mode()).lane();
    var mm3 = 0L;
    var weightG = 0L;
    var micros = 0L;
    for (var order : orders) {
      var sku = plan.item(order).sku();
      mm3 += sku.volumeMm3() * order.units();
      weightG += (long) sku.weightG() * order.units();
      micros += Math.round(order.units() * lane.unitMicros(sku));
    }
    var containers =
        lane.hasContainers()
            ? Math.max(
                Math.ceilDiv(mm3, MM3_PER_CM3 * lane.containerVolumeCm3()),
                Math.ceilDiv(weightG, lane.containerWeightG()))
            : 0;
    return new PlannedShipment(
        key.warehouseId(),
        key.mode(),
        key.shipDay(),
        Math.toIntExact(containers),
        Math.ceilDiv(mm3, MM3_PER_CM3),
        weightG,
        lane.shipmentMicros() + containers * lane.containerMicros() + micros);
  }

  /// What shipments cost beside the freight of their units.
  static long stepMicros(WrittenPlan plan) {
    var micros = 0L;
    for (var shipment : of(plan)) {
      var lane = plan.travel.to(shipment.warehouseId(), shipment.mode()).lane();
      micros += lane.shipmentMicros() + shipment.containers() * lane.containerMicros();
    }
    return micros;
  }
}
