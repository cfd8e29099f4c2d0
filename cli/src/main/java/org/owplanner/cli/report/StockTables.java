package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.List;
import org.owplanner.batch.replenishment.DescribedAdvice;
import org.owplanner.batch.replenishment.ItemKey;
import org.owplanner.engine.replenishment.AdviceAction;

/// Stock to come, ageing stock, and goods by class.
record StockTables(ReplenishmentReport report, PageWords words, PageNumbers numbers) {

  /// The plotted SKUs in numbers.
  PageTable plotted() {
    var rows = new PageTable.Rows();
    for (var plot : report.plots()) {
      var advice = plot.advice();
      rows.add(
          advice.item().subject(),
          cell(sku(advice.item())),
          cell(advice.description()),
          cell(advice.item().warehouseId()),
          cell(what(advice)),
          cell(numbers.whole(plot.onHandUnits()), plot.onHandUnits()),
          cell(numbers.whole(advice.coverDaysBefore()), advice.coverDaysBefore()),
          cell(numbers.whole(advice.coverDaysAfter()), advice.coverDaysAfter()),
          cell(advice.abc() + advice.xyz()),
          share(advice.expectedFillRate()),
          share(highest(advice.stock().stockOutShare())),
          share(highest(advice.stock().stockOutShareIgnored())),
          cell(numbers.money(advice.ignoredMicros()), advice.ignoredMicros()));
    }
    return rows.table(
        "plotted",
        words.of("plotted.caption"),
        List.of(
            text(words.of("column.sku")),
            text(words.of("column.goods")),
            text(words.of("column.warehouse")),
            text(words.of("column.do")),
            number(words.of("column.onHand")),
            number(words.of("column.coverBefore")),
            number(words.of("column.coverAfter")),
            text(words.of("column.class")),
            number(words.of("column.fillRate")),
            number(words.of("column.risk")),
            number(words.of("column.riskIgnored")),
            number(words.of("column.ignored"))));
  }

  private static double highest(float[] shares) {
    var highest = 0.0;
    for (var share : shares) {
      highest = Math.max(highest, share);
    }
    return highest;
  }

  private PageTable.Cell share(double share) {
    return cell(numbers.percent(share), share);
  }

  private String sku(ItemKey item) {
    return report.sellerId().isEmpty() ? item.sellerId() + " " + item.skuId() : item.skuId();
  }

  /// Goods that pay a higher storage fee than new ones, or soon will.
  PageTable ageing() {
    return lying("ageing", report.ageing());
  }

  /// Goods that are not to be ordered again, or of which too much is there.
  PageTable excess() {
    return lying("excess", report.excess());
  }

  private PageTable lying(String id, List<DescribedAdvice> goods) {
    var rows = new PageTable.Rows();
    for (var advice : goods) {
      rows.add(
          advice.item().subject(),
          cell(sku(advice.item())),
          cell(advice.description()),
          cell(advice.item().warehouseId()),
          cell(numbers.whole(advice.agedUnits()), advice.agedUnits()),
          cell(numbers.money(advice.agedFeeMicros()), advice.agedFeeMicros()),
          cell(numbers.whole(advice.coverDaysBefore()), advice.coverDaysBefore()),
          cell(numbers.decimal(advice.turnsPerYear(), 1), advice.turnsPerYear()),
          cell(what(advice)));
    }
    return rows.table(
        id,
        words.of(id + ".caption"),
        List.of(
            text(words.of("column.sku")),
            text(words.of("column.goods")),
            text(words.of("column.warehouse")),
            number(words.of("column.aged")),
            number(words.of("column.fee")),
            number(words.of("column.cover")),
            number(words.of("column.turns")),
            text(words.of("column.do"))));
  }

  /// What to do, with its units and where they go.
  private String what(DescribedAdvice advice) {
    var action = words.ofConstant("adviceAction", advice.action().name());
    if (advice.action() == AdviceAction.ORDER && advice.orderBy().isPresent()) {
      return words.of("do.by", action, advice.orderBy().get().toString());
    }
    if (advice.actionUnits() == 0) {
      return action;
    }
    var units = numbers.whole(advice.actionUnits());
    return advice.transferTo().isEmpty()
        ? words.of("do.units", action, units)
        : words.of("do.unitsTo", action, units, advice.transferTo());
  }

  /// SKUs and revenue by class: a row a class of revenue, a column a class of steadiness.
  PageTable classes() {
    var rows = new PageTable.Rows();
    for (var abc : List.of("A", "B", "C")) {
      var cells =
          report.classes().stream()
              .filter(share -> share.abc().equals(abc))
              .map(
                  share ->
                      cell(
                          words.of(
                              "classes.cell",
                              numbers.whole(share.items()),
                              numbers.percent(share.revenueShare())),
                          share.items()))
              .toList();
      if (cells.size() == 3) {
        rows.add(abc, cell(words.of("abc." + abc)), cells.get(0), cells.get(1), cells.get(2));
      }
    }
    return rows.table(
        "classes",
        words.of("classes.caption"),
        List.of(
            text(words.of("column.class")),
            number(words.of("xyz.X")),
            number(words.of("xyz.Y")),
            number(words.of("xyz.Z"))));
  }

  /// How many SKUs there are to do what with.
  PageTable actions() {
    var rows = new PageTable.Rows();
    var counts = report.outcome().actions();
    for (var action : AdviceAction.values()) {
      var count = counts.getOrDefault(action, 0);
      rows.add(
          action.name(),
          cell(words.ofConstant("adviceAction", action.name())),
          cell(numbers.whole(count), count),
          cell(words.of("actionMeaning." + action.name())));
    }
    return rows.table(
        "actions",
        words.of("actions.caption"),
        List.of(
            text(words.of("column.do")),
            number(words.of("column.skus")),
            text(words.of("column.meaning"))));
  }
}
