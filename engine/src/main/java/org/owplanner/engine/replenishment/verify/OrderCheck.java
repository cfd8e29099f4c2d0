package org.owplanner.engine.replenishment.verify;

import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.solve.Refutations;

/// That each order is one of the item's options, of whole cases, large enough, and not more than
/// the factory holds; and that what is pinned stays.
final class OrderCheck {

  private final WrittenPlan plan;
  private final Refutations findings;

  OrderCheck(WrittenPlan plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  /// Whether all rows can be priced.
  boolean run() {
    var before = findings.all().size();
    plan.rows.orders().forEach(this::checkOption);
    checkSequence();
    if (findings.all().size() > before) {
      return false;
    }
    for (var i = 0; i < plan.problem.items().size(); i++) {
      checkPinned(i);
      checkSmallest(i);
      checkFactory(i);
    }
    return true;
  }

  private void checkOption(RecommendedOrder order) {
    var item = plan.item(order);
    var cause = plan.allowed.cause(item, order.source(), order.shipDay(), order.mode());
    if (cause.isPresent()) {
      if (!plan.isPinned(order)) {
        notAllowed(order, cause.get());
      }
    } else if (plan.allowed.marginMicros(item) <= 0 && !plan.isPinned(order)) {
      notAllowed(order, "NO_MARGIN");
    } else {
      var day = plan.allowed.orderDay(item, order.source(), order.shipDay());
      if (order.orderDay() != day) {
        findings.error(
            "ORDER_DAY",
            plan.name(order),
            "下单日写为 %d，应为 %d".formatted(order.orderDay(), day),
            "its order day is written as %d, but is %d".formatted(order.orderDay(), day));
      }
    }
    checkCases(order);
  }

  private void notAllowed(RecommendedOrder order, String cause) {
    findings.error(
        cause,
        plan.name(order),
        "该货品没有这个补货选项（%s）".formatted(cause),
        "the item has no such option (%s)".formatted(cause));
  }

  private void checkCases(RecommendedOrder order) {
    var item = plan.item(order);
    if (order.cases() < 1 || (long) order.cases() * item.sku().casePack() != order.units()) {
      findings.error(
          "CASES",
          plan.name(order),
          "%d 箱、每箱 %d 件，与 %d 件不符".formatted(order.cases(), item.sku().casePack(), order.units()),
          "%d cases of %d units aren't %d units"
              .formatted(order.cases(), item.sku().casePack(), order.units()));
    }
  }

  private void checkSequence() {
    for (var i = 1; i < plan.rows.orders().size(); i++) {
      var order = plan.rows.orders().get(i);
      var sequence = WrittenPlan.SEQUENCE.compare(plan.rows.orders().get(i - 1), order);
      if (sequence >= 0) {
        findings.error(
            sequence == 0 ? "OPTION_TWICE" : "SEQUENCE",
            plan.name(order),
            "订单重复或未按货品、发货日、方式、来源排序",
            "the order is written twice, or not by item, ship day, mode and source");
      }
    }
  }

  private void checkPinned(int item) {
    var casePack = plan.problem.items().get(item).sku().casePack();
    plan.pinnedCases(item)
        .forEach(
            (key, cases) -> {
              var units =
                  plan.orders(item).stream()
                      .filter(order -> OptionKey.of(order).equals(key))
                      .mapToLong(RecommendedOrder::units)
                      .sum();
              if (units != (long) cases * casePack) {
                findings.error(
                    "PINNED_CHANGED",
                    plan.name(item),
                    "%s 于 %d 的订单已由卖家定为 %d 箱，写为 %d 件"
                        .formatted(key.mode(), key.shipDay(), cases, units),
                    "the order by %s on day %d is pinned to %d cases, but written with %d units"
                        .formatted(key.mode(), key.shipDay(), cases, units));
              }
            });
  }

  private void checkSmallest(int item) {
    for (var order : plan.orders(item)) {
      if (order.source() == OrderSource.PRODUCTION && !plan.isPinned(order)) {
        var moq = plan.item(order).supply().orElseThrow().moqUnits();
        if (order.units() < moq) {
          findings.error(
              "MOQ",
              plan.name(order),
              "%d 件低于最小起订量 %d 件".formatted(order.units(), moq),
              "%d units are less than the smallest order of %d".formatted(order.units(), moq));
        }
      }
    }
  }

  private void checkFactory(int item) {
    var free = 0L;
    var fixed = 0L;
    for (var order : plan.orders(item)) {
      if (order.source() == OrderSource.FACTORY) {
        free += plan.isPinned(order) ? 0 : order.units();
        fixed += plan.isPinned(order) ? order.units() : 0;
      }
    }
    if (free > 0) {
      var there = plan.problem.items().get(item).supply().orElseThrow().atFactoryUnits();
      if (free > there - fixed) {
        findings.error(
            "FACTORY_STOCK",
            plan.name(item),
            "从工厂发 %d 件，工厂只有 %d 件".formatted(free + fixed, there),
            "%d units are shipped from the factory, which holds %d".formatted(free + fixed, there));
      }
    }
  }
}
