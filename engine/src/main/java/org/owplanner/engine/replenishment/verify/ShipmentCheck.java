package org.owplanner.engine.replenishment.verify;

import java.util.HashMap;
import org.owplanner.engine.replenishment.PlannedShipment;
import org.owplanner.engine.solve.Refutations;

/// That the written shipments are the sums of the orders.
final class ShipmentCheck {

  private final WrittenPlan plan;
  private final Refutations findings;

  ShipmentCheck(WrittenPlan plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    var before = findings.all().size();
    var right = Shipments.of(plan);
    if (plan.rows.shipments().equals(right)) {
      return;
    }
    var left = new HashMap<ShipmentKey, PlannedShipment>();
    right.forEach(shipment -> left.put(ShipmentKey.of(shipment), shipment));
    for (var written : plan.rows.shipments()) {
      var key = ShipmentKey.of(written);
      var sum = left.remove(key);
      if (sum == null) {
        error(key, "没有订单的发运，或重复", "it is written twice, or without orders");
      } else if (!sum.equals(written)) {
        error(
            key,
            "写为 %s，应为 %s".formatted(written, sum),
            "it is written as %s, but its orders add up to %s".formatted(written, sum));
      }
    }
    left.keySet().forEach(key -> error(key, "未写出", "it isn't written"));
    if (findings.all().size() == before) {
      error(
          ShipmentKey.of(plan.rows.shipments().getFirst()),
          "发运未按仓库、发货日、方式排序",
          "shipments aren't written by warehouse, ship day and mode");
    }
  }

  private void error(ShipmentKey key, String zh, String en) {
    findings.error(
        "SHIPMENT", "%s/%s/%d".formatted(key.warehouseId(), key.mode(), key.shipDay()), zh, en);
  }
}
