package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owplanner.datasets.sample.LeftOutRule.Condition;

/// From the lines of the source to order lines for goods.
final class RetailCleaning {

  private final LeftOutRules rules;
  private final Set<String> pricedInvoices = new HashSet<>();
  private final Map<String, Integer> orderIndex = new LinkedHashMap<>();
  private final RetailSkuCollector skus = new RetailSkuCollector();
  private final CancellationMatching matching = new CancellationMatching();
  private final List<RetailOrderLine> sales = new ArrayList<>();
  private final List<RetailOrderLine> returned = new ArrayList<>();
  private final List<Integer> linesOfOrder = new ArrayList<>();

  private RetailCleaning(LeftOutRules rules) {
    this.rules = rules;
  }

  static RetailOrders clean(List<RetailLine> source, List<LeftOutRule> leftOut) {
    var cleaning = new RetailCleaning(new LeftOutRules(leftOut));
    for (var line : source) {
      if (line.isPriced()) {
        cleaning.pricedInvoices.add(line.invoice());
      }
    }
    for (var line : source) {
      cleaning.take(line);
    }
    return cleaning.result(source.size());
  }

  private void take(RetailLine line) {
    if (rules.leavesOutCode(line)) {
      return;
    }
    if (line.isCancellation()) {
      takeBack(line);
    } else if (line.quantity() < 0) {
      require(rules.leavesOut(Condition.NEGATIVE_WITHOUT_CANCELLATION), line);
    } else if (line.customer() == 0 && !pricedInvoices.contains(line.invoice())) {
      require(rules.leavesOut(Condition.FREE_WITHOUT_CUSTOMER), line);
    } else {
      takeSale(line);
    }
  }

  private void takeSale(RetailLine line) {
    var sku = skus.sold(line);
    matching.sale(line.customer(), sku, sales.size(), line.quantity());
    sales.add(orderLine(line, orderOf(line.invoice()), sku, OrderKind.SALE, -1));
  }

  private void takeBack(RetailLine line) {
    var sku = skus.indexOf(line.stockCode());
    if (sku < 0 && rules.leavesOut(Condition.RETURNED_BUT_NEVER_SOLD)) {
      return;
    }
    require(sku >= 0, line);
    var sale = matching.match(line.customer(), sku, -line.quantity());
    returned.add(
        sale >= 0
            ? orderLine(line, sales.get(sale).order(), sku, OrderKind.CANCELLATION, sale)
            : orderLine(line, orderOf(line.invoice()), sku, OrderKind.RETURN, -1));
  }

  private RetailOrderLine orderLine(
      RetailLine line, int order, int sku, OrderKind kind, int cancels) {
    var lineNo = linesOfOrder.get(order) + 1;
    linesOfOrder.set(order, lineNo);
    return new RetailOrderLine(
        order,
        lineNo,
        sku,
        Math.abs(line.quantity()),
        line.orderedAt(),
        line.country(),
        kind,
        line.priceCents(),
        cancels);
  }

  private int orderOf(String invoice) {
    var index = orderIndex.putIfAbsent(invoice, linesOfOrder.size());
    if (index == null) {
      linesOfOrder.add(0);
      return linesOfOrder.size() - 1;
    }
    return index;
  }

  private static void require(boolean isHandled, RetailLine line) {
    if (!isHandled) {
      throw new IllegalStateException(
          "The line of invoice (%s) for (%s) is no order for goods, but no rule of left-out.csv names its condition."
              .formatted(line.invoice(), line.stockCode()));
    }
  }

  private RetailOrders result(int linesRead) {
    var lines = new ArrayList<RetailOrderLine>(sales.size() + returned.size());
    lines.addAll(sales);
    lines.addAll(returned);
    return new RetailOrders(
        linesRead, rules.counts(), skus.collected(), List.copyOf(orderIndex.keySet()), lines);
  }
}
