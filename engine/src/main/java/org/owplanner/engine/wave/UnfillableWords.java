package org.owplanner.engine.wave;

import java.util.TreeSet;
import org.owplanner.engine.wave.OrderOutcomes.WhyNot;

/// Says why no plan could pick an order, and what would make it possible.
final class UnfillableWords {

  private final WaveFacts facts;

  UnfillableWords(WaveFacts facts) {
    this.facts = facts;
  }

  WhyNot of(int o) {
    var code = facts.book().unfillable(o);
    var id = facts.book().order(o).orderId();
    return switch (code) {
      case OrderCode.NO_LINES ->
          WhyNot.of(
              code,
              "订单 %s 没有订单行".formatted(id),
              "Order %s has no lines".formatted(id),
              "补上它的订单行，或取消该订单",
              "Add its lines, or cancel it");
      case OrderCode.STOCK, OrderCode.EXPIRED -> shortOfStock(o, code);
      case OrderCode.EQUIPMENT ->
          WhyNot.of(
              code,
              "订单 %s（%s）装不进能到达其货位的任何设备".formatted(id, size(o)),
              "Order %s (%s) fits no equipment that may go to its locations".formatted(id, size(o)),
              "安排更大的设备，或打开 split_large_orders",
              "Use larger equipment, or set split_large_orders to 1");
      default ->
          WhyNot.of(
              code,
              "订单 %s 的货在没有一名拣选员能全部到达的库区或巷道%s".formatted(id, places(o)),
              "No single picker may go to all the zones and aisles where the goods of order %s lie%s"
                  .formatted(id, places(o)),
              "给一名拣选员及其设备开放这些库区，或打开 pick_by_zone",
              "Open these zones to a picker and its equipment, or set pick_by_zone to 1");
    };
  }

  private WhyNot shortOfStock(int o, String code) {
    var sku = facts.book().blockedSku(o);
    var need = facts.book().need(o).getOrDefault(sku, 0L);
    var units = facts.lots().unitsOf(sku);
    var expired = facts.lots().expiredUnits(sku);
    var name = facts.problem().skus().get(sku).skuId();
    return WhyNot.of(
        code,
        "SKU %s 需要 %d 件，可用 %d 件，缺 %d 件（已过期 %d 件）"
            .formatted(name, need, units, need - units, expired),
        "SKU %s: %d units asked for, %d usable, %d short (%d have expired)"
            .formatted(name, need, units, need - units, expired),
        "补 %d 件 %s，或更正库存".formatted(need - units, name),
        "Bring %d more units of %s, or correct its stock".formatted(need - units, name));
  }

  private String size(int o) {
    var volume = 0L;
    var weight = 0L;
    for (var entry : facts.book().need(o).entrySet()) {
      volume += facts.book().volumeMm3OfSku(entry.getKey()) * entry.getValue();
      weight += facts.book().weightOfSku(entry.getKey()) * entry.getValue();
    }
    return "%d cm³, %d g".formatted(OrderBook.cm3(volume), weight);
  }

  private String places(int o) {
    var layout = facts.problem().layout();
    var named = new TreeSet<String>();
    for (var sku : facts.book().need(o).keySet()) {
      for (var lot = facts.lots().first(sku); lot < facts.lots().first(sku + 1); lot++) {
        var location = layout.location(facts.lots().location(lot));
        named.add(location.zone() + "/" + location.aisle());
      }
    }
    var told = named.stream().limit(4).toList();
    return told.isEmpty() ? "" : " " + told;
  }
}
