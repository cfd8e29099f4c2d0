package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.List;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.solve.Text;

/// What must be ordered, and what is shipped together.
record OrderTables(ReplenishmentReport report, PageWords words, PageNumbers numbers) {

  private static final double CM3_PER_M3 = 1e6;
  private static final double G_PER_KG = 1e3;
  private static final Text NO_REASON = new Text("", "");

  /// How many orders are due, and how many of them the table shows.
  String insight() {
    var days = numbers.whole(DueOrders.DAYS);
    if (report.dueCount() == 0) {
      return words.of("due.none", days, numbers.whole(report.orderCount()));
    }
    return words.of(
        report.due().size() < report.dueCount() ? "due.some" : "due.all",
        numbers.whole(report.dueCount()),
        days,
        numbers.whole(report.due().size()));
  }

  /// What was ordered of it, empty as long as nothing came back.
  String adherence() {
    return report
        .adherence()
        .map(
            done ->
                words.of(
                    "adherence",
                    numbers.whole(done.placedUnits()),
                    numbers.whole(done.dueUnits()),
                    numbers.percent(done.share()),
                    numbers.whole(done.placedOrders()),
                    numbers.whole(done.dueOrders()),
                    numbers.whole(done.aheadUnits()),
                    numbers.whole(done.otherUnits())))
        .orElse("");
  }

  /// One row an order.
  PageTable due() {
    var rows = new PageTable.Rows();
    for (var order : report.due()) {
      rows.add(
          order.item().subject() + " " + order.shipOn() + " " + order.mode(),
          cell(order.orderBy().toString()),
          cell(order.shipOn().toString()),
          cell(sku(order)),
          cell(order.description()),
          cell(order.warehouseId()),
          cell(numbers.whole(order.cases()), order.cases()),
          cell(numbers.whole(order.units()), order.units()),
          cell(way(order)),
          order
              .stockOutOn()
              .map(day -> cell(day.toString()))
              .orElseGet(() -> cell(words.of("none"), Double.NaN)),
          cell(numbers.money(order.ignoredMicros()), order.ignoredMicros()),
          cell(
              words
                  .language()
                  .of(report.reasons().getOrDefault(order.item().subject(), NO_REASON))));
    }
    return rows.table(
        "due",
        words.of("due.caption"),
        List.of(
            text(words.of("column.orderBy")),
            text(words.of("column.shipBy")),
            text(words.of("column.sku")),
            text(words.of("column.goods")),
            text(words.of("column.warehouse")),
            number(words.of("column.cases")),
            number(words.of("column.units")),
            text(words.of("column.mode")),
            text(words.of("column.runsOut")),
            number(words.of("column.ignored")),
            text(words.of("column.why"))));
  }

  /// How it travels, and that it need not be produced first.
  private String way(DescribedOrder order) {
    var mode = words.ofConstant("transport", order.mode().name());
    return order.source() == OrderSource.FACTORY ? words.of("due.fromFactory", mode) : mode;
  }

  private String sku(DescribedOrder order) {
    return report.sellerId().isEmpty() ? order.sellerId() + " " + order.skuId() : order.skuId();
  }

  /// One row a ship date, mode and warehouse of a seller; the last one adds them up.
  PageTable shipments() {
    var rows = new PageTable.Rows();
    var containers = 0L;
    var freight = 0L;
    var volume = 0.0;
    for (var shipment : report.shipments()) {
      containers += shipment.containers();
      freight += shipment.freightMicros();
      volume += shipment.volumeCm3() / CM3_PER_M3;
      rows.add(
          shipment.shipOn() + " " + shipment.sellerId() + " " + shipment.mode(),
          cell(shipment.shipOn().toString()),
          cell(shipment.sellerId()),
          cell(shipment.warehouseId()),
          cell(words.ofConstant("transport", shipment.mode().name())),
          cell(numbers.whole(shipment.skus()), shipment.skus()),
          cell(numbers.decimal(shipment.volumeCm3() / CM3_PER_M3, 1), shipment.volumeCm3()),
          cell(numbers.whole(shipment.weightG() / G_PER_KG), shipment.weightG()),
          shipment.containers() == 0
              ? cell(words.of("none"), Double.NaN)
              : cell(numbers.whole(shipment.containers()), shipment.containers()),
          Double.isFinite(shipment.fill())
              ? cell(numbers.percent(shipment.fill()), shipment.fill())
              : cell(words.of("none"), Double.NaN),
          cell(numbers.money(shipment.freightMicros()), shipment.freightMicros()));
    }
    return rows.table(
        "ships",
        words.of("ships.caption"),
        List.of(
            text(words.of("column.shipBy")),
            text(words.of("column.seller")),
            text(words.of("column.warehouse")),
            text(words.of("column.mode")),
            number(words.of("column.skus")),
            number(words.of("column.volume")),
            number(words.of("column.weight")),
            number(words.of("column.containers")),
            number(words.of("column.fill")),
            number(words.of("column.freight"))),
        cell(words.of("total")),
        cell(""),
        cell(""),
        cell(""),
        // A SKU in two shipments would count twice.
        cell(""),
        cell(numbers.decimal(volume, 1)),
        cell(""),
        cell(numbers.whole(containers)),
        cell(""),
        cell(numbers.money(freight)));
  }

  /// Containers and how full they are on average, by volume or weight, whichever fills them more.
  String shipmentInsight() {
    var containers = 0L;
    var filled = 0.0;
    for (var shipment : report.shipments()) {
      if (Double.isFinite(shipment.fill())) {
        containers += shipment.containers();
        filled += shipment.containers() * shipment.fill();
      }
    }
    var all = numbers.whole(report.shipments().size());
    return containers == 0
        ? words.of("ships.say", all)
        : words.of(
            "ships.sayContainers",
            all,
            numbers.whole(containers),
            numbers.percent(filled / containers));
  }
}
