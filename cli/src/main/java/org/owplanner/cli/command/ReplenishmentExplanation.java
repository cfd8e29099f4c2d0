package org.owplanner.cli.command;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.batch.replenishment.DescribedAdvice;
import org.owplanner.batch.replenishment.ItemKey;
import org.owplanner.batch.replenishment.ReplenishmentPart;
import org.owplanner.batch.replenishment.ReplenishmentReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.replenishment.ProjectedStock;
import org.owplanner.engine.solve.Reason;

/// Prints what a replenishment advises on a SKU, and why, with the numbers behind it.
///
/// @param console where to print
/// @param reader where the plan is
/// @param runId the plan
record ReplenishmentExplanation(Console console, ReplenishmentReader reader, long runId) {

  private static final int SHOWN_WEEKS = 13;

  /// Explains `SKU` or `SELLER/SKU`, in each warehouse.
  void of(String id) {
    var skus = reader.sku(runId, id);
    if (console.isJson()) {
      console.json(
          skus.stream()
              .map(
                  advice -> {
                    var model = ReplenishmentModel.advice(advice);
                    model.put(
                        "orders",
                        reader.orders(runId, advice.item()).stream()
                            .map(ReplenishmentModel::order)
                            .toList());
                    model.put("reasons", reasons(advice.item()));
                    return model;
                  })
              .toList());
    } else {
      skus.forEach(this::print);
    }
  }

  private List<Reason> reasons(ItemKey item) {
    return reader.reasons(new ReplenishmentPart(runId, item.sellerId())).stream()
        .filter(reason -> reason.subject().equals(item.subject()))
        .toList();
  }

  private void print(DescribedAdvice advice) {
    var words = console.words();
    var numbers = console.numbers();
    var item = advice.item();
    console.sentence(
        "",
        words.of(
            "supply.of", item.sellerId(), item.skuId(), advice.description(), item.warehouseId()));
    console.sentence("  ", what(advice));
    say(
        advice.stockOutOn().isPresent() ? "supply.outOn" : "supply.notOut",
        advice.stockOutOn().map(LocalDate::toString).orElse(""),
        numbers.money(advice.ignoredMicros()));
    say(
        "supply.facts",
        numbers.whole(advice.coverDaysBefore()),
        numbers.whole(advice.coverDaysAfter()),
        advice.abc() + advice.xyz(),
        numbers.decimal(advice.turnsPerYear(), 1),
        numbers.percent(advice.expectedFillRate()));
    if (advice.agedUnits() > 0) {
      say(
          "supply.agedOf",
          numbers.whole(advice.agedUnits()),
          numbers.money(advice.agedFeeMicros()));
    }
    reasons(item).forEach(reason -> console.sentence("  ", console.language().of(reason.text())));
    var orders = reader.orders(runId, item);
    if (!orders.isEmpty()) {
      console.line("");
      new OrderTable(console).print(orders);
    }
    printWeeks(advice.stock());
  }

  private String what(DescribedAdvice advice) {
    var words = console.words();
    var action = words.ofConstant("adviceAction", advice.action().name());
    return advice.action() == AdviceAction.ORDER && advice.orderBy().isPresent()
        ? words.of("supply.doBy", action, advice.orderBy().get())
        : advice.actionUnits() > 0
            ? words.of("supply.doUnits", action, console.numbers().whole(advice.actionUnits()))
            : words.of("supply.doNothing", action);
  }

  private void printWeeks(ProjectedStock stock) {
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .numbers(words.of("forecast.weekNo"))
            .numbers(words.of("supply.stock"))
            .numbers("P10")
            .numbers("P90")
            .numbers(words.of("supply.stockIgnored"))
            .numbers(words.of("supply.risk"))
            .numbers(words.of("supply.riskIgnored"));
    for (var week = 0; week < SHOWN_WEEKS; week++) {
      table.row(
          String.valueOf(week + 1),
          numbers.decimal(stock.mean()[week], 0),
          numbers.decimal(stock.p10()[week], 0),
          numbers.decimal(stock.p90()[week], 0),
          numbers.decimal(stock.meanIgnored()[week], 0),
          numbers.percent(stock.stockOutShare()[week]),
          numbers.percent(stock.stockOutShareIgnored()[week]));
    }
    console.line("");
    console.table(table);
    console.say("supply.weeksSay");
    console.line("");
  }

  private void say(String key, Object... values) {
    console.sentence("  ", console.words().of(key, values));
  }
}
