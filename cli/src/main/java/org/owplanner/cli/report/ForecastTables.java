package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.owplanner.engine.forecast.ForecastLevels;

/// A forecast's totals, classes of demand and series as tables.
record ForecastTables(ForecastReport report, PageWords words, PageNumbers numbers) {

  /// Mean demand of the network, warehouses and sellers.
  PageTable totals() {
    var rows = new PageTable.Rows();
    for (var total : report.outcome().totals()) {
      var change = total.unitsADay() / total.recentUnitsADay() - 1;
      rows.add(
          total.sellerId() + "/" + total.warehouseId(),
          cell(total.sellerId().isEmpty() ? words.of("all") : total.sellerId()),
          cell(total.warehouseId().isEmpty() ? words.of("all") : total.warehouseId()),
          cell(numbers.whole(total.series()), total.series()),
          decimal(total.recentUnitsADay(), 1),
          decimal(total.unitsADay(), 1),
          percent(change),
          decimal(total.unitsInAll(), 0));
    }
    return rows.table(
        "totals",
        words.of("totals.caption"),
        List.of(
            text(words.of("column.seller")),
            text(words.of("column.warehouse")),
            number(words.of("column.skus")),
            number(words.of("column.recent")),
            number(words.of("column.next")),
            number(words.of("column.change")),
            number(words.of("column.halfYear"))));
  }

  /// Accuracy by class of demand.
  PageTable classes() {
    var rows = new PageTable.Rows();
    for (var one : report.outcome().classes()) {
      var cells = new ArrayList<PageTable.Cell>();
      cells.add(cell(words.ofConstant("demandClass", one.demandClass().name())));
      cells.add(cell(numbers.whole(one.series()), one.series()));
      cells.add(decimal(one.unitsADay(), 1));
      cells.add(decimal(one.weightedQuantileLoss(), 3));
      cells.add(decimal(one.scaledError(), 3));
      cells.add(percent(one.bias()));
      for (var level = 0; level < ForecastLevels.count(); level++) {
        cells.add(
            one.coverage().length == 0 ? percent(Double.NaN) : percent(one.coverage()[level]));
      }
      rows.add(one.demandClass().name(), cells.toArray(PageTable.Cell[]::new));
    }
    var columns = new ArrayList<PageTable.Column>();
    columns.add(text(words.of("column.class")));
    columns.add(number(words.of("column.skus")));
    columns.add(number(words.of("column.unitsADay")));
    columns.add(number(words.of("column.loss")));
    columns.add(number(words.of("column.scaled")));
    columns.add(number(words.of("column.bias")));
    for (var level : ForecastLevels.all()) {
      columns.add(number(words.of("column.below", numbers.whole(Math.round(100 * level)))));
    }
    return rows.table("classes", words.of("classes.caption"), columns);
  }

  /// The largest series.
  PageTable series() {
    var rows = new PageTable.Rows();
    for (var one : report.series()) {
      rows.add(
          one.sellerId() + "/" + one.warehouseId() + "/" + one.skuId(),
          cell(one.sellerId() + " " + one.skuId()),
          cell(one.description()),
          cell(one.warehouseId()),
          cell(words.ofConstant("demandClass", one.demandClass().name())),
          cell(one.method()),
          decimal(one.unitsADay(), 2),
          decimal(one.weekLow(), 0),
          decimal(one.weekHigh(), 0),
          decimal(one.weightedQuantileLoss(), 2),
          percent(one.bias()),
          cell(
              one.flags().stream()
                  .map(flag -> words.language().of(flag.meaning()))
                  .collect(Collectors.joining("; "))));
    }
    return rows.table(
        "series",
        words.of("series.caption", numbers.whole(report.series().size())),
        List.of(
            text(words.of("column.sku")),
            text(words.of("column.description")),
            text(words.of("column.warehouse")),
            text(words.of("column.class")),
            text(words.of("column.method")),
            number(words.of("column.unitsADay")),
            number(words.of("column.low")),
            number(words.of("column.high")),
            number(words.of("column.loss")),
            number(words.of("column.bias")),
            text(words.of("column.flags"))));
  }

  private PageTable.Cell decimal(double value, int digits) {
    return cell(Double.isFinite(value) ? numbers.decimal(value, digits) : words.of("none"), value);
  }

  private PageTable.Cell percent(double value) {
    return cell(Double.isFinite(value) ? numbers.percent(value) : words.of("none"), value);
  }
}
