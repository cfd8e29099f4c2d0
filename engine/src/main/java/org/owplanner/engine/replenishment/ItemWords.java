package org.owplanner.engine.replenishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.stock.ItemDemand;

/// Says of an item what is ordered and why, with numbers that its seller can check.
final class ItemWords {

  private static final double MICROS_PER_UNIT_OF_CURRENCY = 1_000_000;
  private static final double RARE = 0.05;
  private static final int DAYS_A_WEEK = 7;

  private final SellerFacts facts;
  private final ItemPlan plan;
  private final ItemOutlook outlook;
  private final ItemAdvice advice;

  ItemWords(SellerFacts facts, ItemPlan plan, ItemOutlook outlook, ItemAdvice advice) {
    this.facts = facts;
    this.plan = plan;
    this.outlook = outlook;
    this.advice = advice;
  }

  /// SKU and warehouse.
  String subject() {
    return subject(facts.row(plan.item()));
  }

  static String subject(ReplenishmentItem item) {
    return "%s/%s@%s".formatted(item.sku().sellerId(), item.sku().skuId(), item.warehouseId());
  }

  boolean isSoon() {
    return outlook.hasSoonOrders() || advice.action() == AdviceAction.ORDER;
  }

  /// What is ordered first, how long it lasts, and what happens without it.
  Text ordered(List<RecommendedOrder> orders) {
    var first = orders.getFirst();
    var units = orders.stream().mapToLong(RecommendedOrder::units).sum();
    var zh = new StringBuilder();
    var en = new StringBuilder();
    zh.append(
        "%s发 %,d 箱（%,d 件），最晚 %s 下单、%s 发运"
            .formatted(
                ModeWords.of(first.mode()).zh(),
                first.cases(),
                first.units(),
                date(first.orderDay()),
                date(first.shipDay())));
    en.append(
        "%,d cases (%,d units) by %s, order by %s, ship by %s"
            .formatted(
                first.cases(),
                first.units(),
                ModeWords.of(first.mode()).en(),
                date(first.orderDay()),
                date(first.shipDay())));
    if (orders.size() > 1) {
      zh.append("；26 周内共 %d 单 %,d 件".formatted(orders.size(), units));
      en.append("; %d orders of %,d units in 26 weeks".formatted(orders.size(), units));
    }
    addLasting(zh, en);
    var faster = FasterWords.of(facts, plan.item(), orders);
    return new Text(zh + faster.zh() + "。", en + faster.en() + ".");
  }

  private void addLasting(StringBuilder zh, StringBuilder en) {
    var until = lastsUntilDay();
    zh.append("；有货概率 95% 以上至 ").append(date(until));
    en.append("; every week's demand is met with 95% until ").append(date(until));
    if (advice.stockOutDay().isPresent()) {
      zh.append("；不订则约 ").append(date(advice.stockOutDay().get())).append(" 断货");
      en.append("; without it stock runs out about ").append(date(advice.stockOutDay().get()));
    }
    if (outlook.hasSoonOrders()) {
      zh.append("，四周内不下单多花 ").append(money(outlook.ignoredMicros()));
      en.append("; not ordering in the next four weeks would cost ")
          .append(money(outlook.ignoredMicros()));
    }
  }

  /// Last day before the first week, from the first arrival on, that may well see a shortage.
  private int lastsUntilDay() {
    var shares = outlook.planned().stockOutShare();
    var week = firstArrivalWeek();
    while (week < shares.length && shares[week] <= RARE) {
      week++;
    }
    return facts.problem().planDay() + DAYS_A_WEEK * week;
  }

  private int firstArrivalWeek() {
    var first = ItemDemand.WEEKS;
    var options = facts.item(plan.item()).options();
    for (var o = 0; o < options.size(); o++) {
      if (facts.units(plan.item(), o, plan.lots(o)) > 0) {
        first = Math.min(first, options.get(o).arrivalWeeks().getFirst());
      }
    }
    return first;
  }

  /// Why nothing is ordered.
  Text notOrdered() {
    var item = facts.row(plan.item());
    if (!facts.item(plan.item()).isOrderable()) {
      return new Text(
          "不订：每件没有毛利或缺数据。", "Nothing is ordered: a unit earns no margin, or data lack.");
    }
    var days = advice.coverDaysBefore();
    var left = Math.round(outlook.without().meanUnits()[ItemDemand.WEEKS - 1]);
    return new Text(
        "不订：现有与在途 %,.0f 件可用 %,d 天，26 周末预计剩 %,d 件。"
            .formatted(StockPosition.units(facts.problem(), item), days, left),
        "Nothing is ordered: %,.0f units on hand and on their way last %,d days, and %,d are expected to be left after 26 weeks."
            .formatted(StockPosition.units(facts.problem(), item), days, left));
  }

  /// What the seller's own rule would ship, and what that costs more.
  Text againstRule(List<RecommendedOrder> before, List<RecommendedOrder> after, long micros) {
    var units = before.stream().mapToLong(RecommendedOrder::units).sum();
    var own = after.stream().mapToLong(RecommendedOrder::units).sum();
    return new Text(
        "现行规则 %d 单 %,d 件，计划 %d 单 %,d 件，%s %s。"
            .formatted(
                before.size(),
                units,
                after.size(),
                own,
                micros >= 0 ? "省" : "多花",
                money(Math.abs(micros))),
        "The own rule has %d orders of %,d units, the plan %d of %,d; it %s %s."
            .formatted(
                before.size(),
                units,
                after.size(),
                own,
                micros >= 0 ? "saves" : "costs",
                money(Math.abs(micros))));
  }

  private String money(long micros) {
    return money(micros, facts.problem().currency());
  }

  static String money(long micros, String currency) {
    return amount(micros) + " " + currency;
  }

  /// Micro-units of a currency as people write them, with separators and two decimals.
  static String amount(long micros) {
    return String.format(Locale.ROOT, "%,.2f", micros / MICROS_PER_UNIT_OF_CURRENCY);
  }

  private static String date(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
