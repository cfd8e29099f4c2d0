package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// A seller's orders and shipments as they are written.
final class OrderRows {

  private static final long MM3_PER_CM3 = 1000;

  private OrderRows() {}

  /// By item, ship day, mode and source.
  static List<RecommendedOrder> orders(SellerFacts facts, List<ItemPlan> plans) {
    var orders = new ArrayList<RecommendedOrder>();
    for (var plan : plans) {
      orders.addAll(ordersOf(facts, plan));
    }
    return orders;
  }

  /// Orders of one item, by ship day, mode and source.
  static List<RecommendedOrder> ordersOf(SellerFacts facts, ItemPlan plan) {
    var item = facts.item(plan.item());
    var orders = new ArrayList<RecommendedOrder>();
    for (var o = 0; o < item.options().size(); o++) {
      var units = item.units(o, plan.lots(o));
      if (units > 0) {
        var option = item.options().get(o);
        orders.add(
            new RecommendedOrder(
                plan.item(),
                option.shipDay(),
                option.orderDay(),
                option.lane().mode(),
                option.source(),
                units / item.caseUnits(),
                units));
      }
    }
    orders.sort(
        Comparator.comparingInt(RecommendedOrder::shipDay)
            .thenComparing(RecommendedOrder::mode)
            .thenComparing(RecommendedOrder::source));
    return orders;
  }

  /// By warehouse, ship day and mode.
  static List<PlannedShipment> shipments(SellerFacts facts, List<ItemPlan> plans) {
    var loads = new TreeMap<Key, Load>();
    for (var plan : plans) {
      var item = facts.item(plan.item());
      var sku = facts.row(plan.item()).sku();
      for (var o = 0; o < item.options().size(); o++) {
        var units = item.units(o, plan.lots(o));
        if (units > 0) {
          var option = item.options().get(o);
          var lane = option.lane();
          var key = new Key(lane.warehouseId(), option.shipDay(), lane.mode());
          var load = loads.computeIfAbsent(key, k -> new Load(lane));
          load.volumeMm3 += units * facts.unitMm3(plan.item());
          load.weightG += (long) units * sku.weightG();
          load.unitMicros += Math.round(units * lane.unitMicros(sku));
        }
      }
    }
    var shipments = new ArrayList<PlannedShipment>();
    loads.forEach((key, load) -> shipments.add(load.row(key)));
    return shipments;
  }

  private record Key(String warehouseId, int shipDay, TransportMode mode)
      implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::warehouseId)
          .thenComparingInt(Key::shipDay)
          .thenComparing(Key::mode)
          .compare(this, other);
    }
  }

  private static final class Load {
    private final Lane lane;
    private long volumeMm3;
    private long weightG;
    private long unitMicros;

    private Load(Lane lane) {
      this.lane = lane;
    }

    private PlannedShipment row(Key key) {
      return new PlannedShipment(
          key.warehouseId(),
          key.mode(),
          key.shipDay(),
          Math.toIntExact(ShipDate.containers(lane, volumeMm3, weightG)),
          Math.ceilDiv(volumeMm3, MM3_PER_CM3),
          weightG,
          unitMicros + ShipDate.stepMicros(lane, volumeMm3, weightG));
    }
  }
}
