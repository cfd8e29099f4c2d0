package org.owplanner.engine.replenishment.verify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.replenishment.ItemAdvice;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.solve.Refutations;

/// That what a seller reads beside the orders follows from them.
final class AdviceCheck {

  private static final double ROUNDING = 1e-4;

  private final WrittenPlan plan;
  private final Refutations findings;

  AdviceCheck(WrittenPlan plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  /// Whether there is one row an item, in their order.
  boolean hasAll() {
    var rows = plan.rows.advice();
    var isWhole = rows.size() == plan.problem.items().size();
    for (var i = 0; isWhole && i < rows.size(); i++) {
      isWhole = rows.get(i).item() == i;
    }
    if (!isWhole) {
      findings.error(
          "ADVICE_ROWS",
          plan.problem.sellerId(),
          "建议行与货品不是一一对应",
          "its advice isn't one row an item, in the order of the items");
    }
    return isWhole;
  }

  /// Checks an item's row.
  ///
  /// @param path its stock under the written orders
  /// @param ignored its stock under those of them that are pinned
  void check(int index, ItemFacts facts, StockPath path, StockPath ignored) {
    var advice = plan.rows.advice().get(index);
    var orders = plan.orders(index);
    checkAction(index, advice, orders);
    checkDays(index, facts, advice, orders, ignored);
    var mean = facts.meanFrom(0);
    var filled = mean > 0 ? 1 - path.lostUnits(0) / mean : 1;
    expect(
        Math.abs(advice.expectedFillRate() - filled) <= ROUNDING,
        index,
        "expectedFillRate",
        advice.expectedFillRate(),
        filled);
    checkStock(index, "mean", advice.stock().mean(), path.endUnits);
    checkStock(index, "meanIgnored", advice.stock().meanIgnored(), ignored.endUnits);
    checkStock(index, "stockOutShare", advice.stock().stockOutShare(), path.shortShare);
    checkStock(
        index, "stockOutShareIgnored", advice.stock().stockOutShareIgnored(), ignored.shortShare);
  }

  private void checkAction(int index, ItemAdvice advice, List<RecommendedOrder> orders) {
    var item = plan.problem.items().get(index);
    var isDue = !due(orders).isEmpty();
    var isUnknown = item.demand().isEmpty() || item.supply().isEmpty();
    var action = advice.action();
    var moves = action == AdviceAction.TRANSFER || action == AdviceAction.CLEAR;
    expect(isDue == (action == AdviceAction.ORDER), index, "action", action, isDue);
    expect(
        isDue || isUnknown == (action == AdviceAction.UNKNOWN), index, "action", action, isUnknown);
    expect(
        moves
            ? advice.actionUnits() > 0 && advice.actionUnits() <= item.onHandUnits()
            : advice.actionUnits() == 0,
        index,
        "actionUnits",
        advice.actionUnits(),
        action);
    expect(
        advice.transferTo().isEmpty() == (action != AdviceAction.TRANSFER),
        index,
        "transferTo",
        advice.transferTo(),
        action);
    expect(Set.of("A", "B", "C").contains(advice.abc()), index, "abc", advice.abc(), "A, B, C");
    expect(Set.of("X", "Y", "Z").contains(advice.xyz()), index, "xyz", advice.xyz(), "X, Y, Z");
  }

  private List<RecommendedOrder> due(List<RecommendedOrder> orders) {
    return orders.stream().filter(o -> o.orderDay() < plan.problem.planDay() + 7).toList();
  }

  private void checkDays(
      int index,
      ItemFacts facts,
      ItemAdvice advice,
      List<RecommendedOrder> orders,
      StockPath ignored) {
    var first = orders.stream().map(RecommendedOrder::orderDay).min(Integer::compare);
    expect(first.equals(advice.orderByDay()), index, "orderByDay", advice.orderByDay(), first);
    var units = OnTheWay.countedUnits(plan, facts.item);
    var due = due(orders).stream().mapToLong(RecommendedOrder::units).sum();
    expectSame(
        index,
        "coverDaysBefore",
        advice.coverDaysBefore(),
        Cover.days(facts.weekMean, (double) units));
    expectSame(
        index,
        "coverDaysAfter",
        advice.coverDaysAfter(),
        Cover.days(facts.weekMean, (double) units + due));
    var out =
        facts.item.demand().isEmpty()
            ? Optional.<Integer>empty()
            : Cover.stockOutDay(plan.problem.planDay(), ignored.emptyShare);
    expectSame(index, "stockOutDay", advice.stockOutDay(), out);
  }

  private void checkStock(int index, String column, float[] written, double[] right) {
    expectSame(index, column, written.length, right.length);
    for (var t = 0; t < Math.min(written.length, right.length); t++) {
      if (Math.abs(written[t] - right[t]) > ROUNDING * Math.max(1, right[t])) {
        expect(false, index, column, written[t], right[t]);
        return;
      }
    }
  }

  private void expectSame(int index, String column, Object written, Object right) {
    expect(Objects.equals(written, right), index, column, written, right);
  }

  private void expect(boolean holds, int index, String column, Object written, Object right) {
    if (!holds) {
      findings.error(
          "ADVICE",
          plan.name(index),
          "建议的 %s 写为 %s，与 %s 不符".formatted(column, written, right),
          "its advice says %s of %s, which doesn't agree with %s"
              .formatted(written, column, right));
    }
  }
}
