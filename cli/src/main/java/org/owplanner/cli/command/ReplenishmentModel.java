package org.owplanner.cli.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.replenishment.AdviceOrder;
import org.owplanner.batch.replenishment.DescribedAdvice;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.batch.replenishment.DescribedShipment;
import org.owplanner.batch.replenishment.ReplayedSide;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.batch.replenishment.SellerTotal;

/// Replenishments as `--json` prints them. All rows stand in the views
/// `plan.published_replenishment_…`; here are those that are due first or matter most.
final class ReplenishmentModel {

  private static final int MOST_ORDERS = 1000;
  private static final int MOST_ADVICE = 100;

  private ReplenishmentModel() {}

  /// A replenishment.
  static Map<String, @Nullable Object> of(ShownReplenishment shown) {
    var outcome = shown.outcome();
    var reader = shown.reader();
    var part = shown.part();
    var model =
        RunModel.of(
            outcome.summary(),
            ReplenishmentOutcome.HORIZON_DAYS,
            outcome.inForceCosts(),
            outcome.planCosts(),
            outcome.findings());
    model.put("isOpenLoop", true);
    model.put("actions", outcome.actions());
    model.put("sellers", outcome.sellers().stream().map(ReplenishmentModel::seller).toList());
    model.put("freight", outcome.freight());
    model.put("orders", shown.orderCount());
    model.put("dueSoon", shown.dueCount());
    model.put("due", shown.due(MOST_ORDERS).stream().map(ReplenishmentModel::order).toList());
    model.put(
        "shipments",
        reader.shipments(part).stream()
            .limit(MOST_ORDERS)
            .map(ReplenishmentModel::shipment)
            .toList());
    for (var order : AdviceOrder.values()) {
      model.put(
          order.name().toLowerCase(Locale.ROOT),
          reader.advice(part, order, MOST_ADVICE).stream()
              .map(ReplenishmentModel::advice)
              .toList());
    }
    model.put("replay", outcome.replay().stream().map(ReplenishmentModel::replayed).toList());
    model.put("adherence", shown.adherence().orElse(null));
    return model;
  }

  private static Map<String, @Nullable Object> replayed(ReplayedSide side) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("isSeen", side.isSeen());
    model.put("arrangement", side.arrangement());
    model.put("days", side.days());
    model.put("meanStockMicros", side.meanStockMicros());
    model.put("fillRate", side.fillRate());
    side.measures().keySet().forEach(measure -> model.put(measure.id(), side.of(measure)));
    return model;
  }

  /// A recommended order.
  static Map<String, @Nullable Object> order(DescribedOrder order) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("seller", order.sellerId());
    model.put("warehouse", order.warehouseId());
    model.put("sku", order.skuId());
    model.put("description", order.description());
    model.put("orderBy", order.orderBy());
    model.put("shipOn", order.shipOn());
    model.put("expectedOn", order.expectedOn().orElse(null));
    model.put("mode", order.mode());
    model.put("source", order.source());
    model.put("cases", order.cases());
    model.put("units", order.units());
    model.put("stockOutOn", order.stockOutOn().orElse(null));
    model.put("ignoredMicros", order.ignoredMicros());
    return model;
  }

  /// The advice on a SKU, with its stock by week.
  static Map<String, @Nullable Object> advice(DescribedAdvice advice) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("seller", advice.item().sellerId());
    model.put("warehouse", advice.item().warehouseId());
    model.put("sku", advice.item().skuId());
    model.put("description", advice.description());
    model.put("action", advice.action());
    model.put("actionUnits", advice.actionUnits());
    model.put("transferTo", advice.transferTo());
    model.put("orderBy", advice.orderBy().orElse(null));
    model.put("stockOutOn", advice.stockOutOn().orElse(null));
    model.put("ignoredMicros", advice.ignoredMicros());
    model.put("coverDaysBefore", advice.coverDaysBefore());
    model.put("coverDaysAfter", advice.coverDaysAfter());
    model.put("abc", advice.abc());
    model.put("xyz", advice.xyz());
    model.put("turnsPerYear", RunModel.finite(advice.turnsPerYear()));
    model.put("agedUnits", advice.agedUnits());
    model.put("agedFeeMicros", advice.agedFeeMicros());
    model.put("expectedFillRate", RunModel.finite(advice.expectedFillRate()));
    model.put("stock", advice.stock());
    return model;
  }

  private static Map<String, @Nullable Object> shipment(DescribedShipment shipment) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("seller", shipment.sellerId());
    model.put("warehouse", shipment.warehouseId());
    model.put("mode", shipment.mode());
    model.put("shipOn", shipment.shipOn());
    model.put("skus", shipment.skus());
    model.put("containers", shipment.containers());
    model.put("volumeCm3", shipment.volumeCm3());
    model.put("weightG", shipment.weightG());
    model.put("freightMicros", shipment.freightMicros());
    model.put("volumeFill", RunModel.finite(shipment.volumeFill()));
    model.put("weightFill", RunModel.finite(shipment.weightFill()));
    return model;
  }

  private static Map<String, @Nullable Object> seller(SellerTotal seller) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("seller", seller.sellerId());
    model.put("skus", seller.items());
    model.put("actions", seller.actions());
    model.put("orders", seller.orders());
    model.put("units", seller.units());
    model.put("ignoredMicros", seller.ignoredMicros());
    model.put("agedFeeMicros", seller.agedFeeMicros());
    model.put("inForceMicros", seller.inForceMicros());
    model.put("objectiveMicros", seller.objectiveMicros());
    model.put("boundMicros", seller.bound().isProven() ? seller.bound().lowerMicros() : null);
    return model;
  }
}
