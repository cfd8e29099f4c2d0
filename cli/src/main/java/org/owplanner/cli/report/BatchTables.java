package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.List;
import java.util.stream.Collectors;
import org.owplanner.batch.transfer.DescribedBatch;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.engine.solve.Reason;

/// Batches of transfers, and the goods on them.
record BatchTables(TransferReport report, PageWords words, PageNumbers numbers) {

  private static final double CM3_PER_M3 = 1e6;
  private static final double G_PER_KG = 1e3;

  /// How many batches there are and what they cost.
  String insight() {
    var batches = report.batches();
    return batches.isEmpty()
        ? words.of("batches.none")
        : words.of(
            "batches.say",
            numbers.whole(batches.size()),
            numbers.money(batches.stream().mapToLong(DescribedBatch::costMicros).sum()),
            numbers.percent(
                batches.stream().mapToDouble(DescribedBatch::fill).average().orElse(Double.NaN)));
  }

  /// One row a departure with goods on it; the last one adds them up.
  PageTable batches() {
    var rows = new PageTable.Rows();
    for (var batch : report.batches()) {
      rows.add(
          batch.departureId(),
          cell(batch.departureId()),
          cell(batch.laneId()),
          cell(way(batch)),
          cell(words.ofConstant("transferMode", batch.mode())),
          cell(batch.cutOffOn().toString()),
          cell(batch.departsOn().toString()),
          cell(batch.arrivesOn().toString()),
          cell(numbers.whole(batch.cases()), batch.cases()),
          cell(numbers.whole(batch.units()), batch.units()),
          cell(numbers.decimal(batch.volumeCm3() / CM3_PER_M3, 2), batch.volumeCm3()),
          cell(numbers.decimal(batch.weightG() / G_PER_KG, 1), batch.weightG()),
          cell(numbers.percent(batch.fill()), batch.fill()),
          cell(numbers.money(batch.costMicros()), batch.costMicros()),
          cell(why(report.reasons().ofBatch(batch.departureId()))));
    }
    var batches = report.batches();
    return rows.table(
        "departures",
        words.of("batches.caption"),
        List.of(
            text(words.of("column.batch")),
            text(words.of("column.lane")),
            text(words.of("column.way")),
            text(words.of("column.mode")),
            text(words.of("column.cutOff")),
            text(words.of("column.departs")),
            text(words.of("column.arrives")),
            number(words.of("column.cases")),
            number(words.of("column.units")),
            number(words.of("column.volume")),
            number(words.of("column.weight")),
            number(words.of("column.fill")),
            number(words.of("column.cost")),
            text(words.of("column.why"))),
        cell(words.of("total")),
        cell(""),
        cell(""),
        cell(""),
        cell(""),
        cell(""),
        cell(""),
        cell(numbers.whole(batches.stream().mapToLong(DescribedBatch::cases).sum())),
        cell(numbers.whole(batches.stream().mapToLong(DescribedBatch::units).sum())),
        cell(
            numbers.decimal(
                batches.stream().mapToLong(DescribedBatch::volumeCm3).sum() / CM3_PER_M3, 2)),
        cell(
            numbers.decimal(
                batches.stream().mapToLong(DescribedBatch::weightG).sum() / G_PER_KG, 1)),
        cell(""),
        cell(numbers.money(batches.stream().mapToLong(DescribedBatch::costMicros).sum())),
        cell(""));
  }

  /// How many lines the table shows.
  String lineInsight() {
    var all = report.lineCount();
    return words.of(
        report.lines().size() < all ? "moved.some" : "moved.all",
        numbers.whole(all),
        numbers.whole(report.lines().size()));
  }

  /// One row a SKU on its way.
  PageTable lines() {
    var rows = new PageTable.Rows();
    for (var line : report.lines()) {
      rows.add(
          line.sellerId() + "/" + line.skuId() + " " + line.departureId(),
          cell(line.departsOn().toString()),
          cell(line.sellerId() + " " + line.skuId()),
          cell(line.description()),
          cell(line.fromId() + " → " + line.toId()),
          cell(numbers.whole(line.cases()), line.cases()),
          cell(numbers.whole(line.units()), line.units()),
          cell(line.arrivesOn().toString()),
          cell(on(line)),
          cell(why(report.reasons().of(line))));
    }
    return rows.table(
        "moved",
        words.of("moved.caption"),
        List.of(
            text(words.of("column.departs")),
            text(words.of("column.sku")),
            text(words.of("column.goods")),
            text(words.of("column.way")),
            number(words.of("column.cases")),
            number(words.of("column.units")),
            text(words.of("column.arrives")),
            text(words.of("column.on")),
            text(words.of("column.why"))));
  }

  private String way(DescribedBatch batch) {
    return batch.isHome()
        ? words.of("wayHome", batch.fromId(), batch.toId())
        : batch.fromId() + " → " + batch.toId();
  }

  /// Its batches, and what is to be known of it.
  private String on(DescribedLine line) {
    var on =
        line.onwardDepartureId().isEmpty()
            ? line.departureId()
            : words.of("inTransit", line.departureId(), line.onwardDepartureId());
    return line.isReturned()
        ? words.of("returned", on)
        : line.isPinned() ? words.of("pinned", on) : on;
  }

  private String why(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> words.language().of(reason.text()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
