package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.List;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.cli.output.DayTime;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;

/// Waves, tours, packing, and the plan beside what is done without one.
record WaveTables(WaveReport report, PageWords words, PageNumbers numbers) {

  /// One row a wave; the last one adds them up.
  PageTable waves() {
    var rows = new PageTable.Rows();
    var all = report.shift().rows();
    for (var wave : all.waves()) {
      var batches =
          all.batches().stream().filter(batch -> batch.waveNo() == wave.waveNo()).toList();
      var metres = metres(batches);
      rows.add(
          Integer.toString(wave.waveNo()),
          cell(Integer.toString(wave.waveNo()), wave.waveNo()),
          cell(DayTime.of(wave.releaseSecond()), wave.releaseSecond()),
          cell(numbers.whole(wave.orders()), wave.orders()),
          cell(numbers.whole(wave.lines()), wave.lines()),
          cell(numbers.whole(wave.units()), wave.units()),
          cell(numbers.whole(batches.size()), batches.size()),
          cell(numbers.whole(metres), metres));
    }
    return rows.table(
        "waves",
        words.of("waves.caption"),
        List.of(
            number(words.of("column.wave")),
            text(words.of("column.release")),
            number(words.of("column.orders")),
            number(words.of("column.lines")),
            number(words.of("column.units")),
            number(words.of("column.tours")),
            number(words.of("column.metres"))),
        cell(words.of("total")),
        cell(""),
        // An order in two waves would count twice.
        cell(""),
        cell(numbers.whole(all.waves().stream().mapToLong(wave -> wave.lines()).sum())),
        cell(numbers.whole(all.waves().stream().mapToLong(wave -> wave.units()).sum())),
        cell(numbers.whole(all.batches().size())),
        cell(numbers.whole(metres(all.batches()))));
  }

  private static double metres(List<PlannedBatch> batches) {
    return batches.stream().mapToLong(PlannedBatch::walkMm).sum() / 1000.0;
  }

  /// One row a tour, with its reason.
  PageTable batches() {
    var rows = new PageTable.Rows();
    var stops = report.stopsByBatch();
    var reasons = report.reasonsBySubject();
    for (var batch : report.shift().rows().batches()) {
      var own = stops.getOrDefault(batch.batchNo(), List.of());
      var orders = own.stream().map(WaveStop::orderId).distinct().count();
      var reason = reasons.get("B" + batch.batchNo());
      rows.add(
          Integer.toString(batch.batchNo()),
          cell(Integer.toString(batch.batchNo()), batch.batchNo()),
          cell(Integer.toString(batch.waveNo()), batch.waveNo()),
          cell(batch.pickerId()),
          cell(
              words.ofConstant("batchKind", batch.isReleased() ? "RELEASED" : batch.kind().name())),
          cell(DayTime.of(batch.startSecond()), batch.startSecond()),
          cell(DayTime.of(batch.endSecond()), batch.endSecond()),
          cell(numbers.whole(orders), orders),
          cell(numbers.whole(own.size()), own.size()),
          cell(numbers.whole(batch.walkMm() / 1000.0), batch.walkMm()),
          cell(reason == null ? "" : words.language().of(reason.text())));
    }
    return rows.table(
        "batches",
        words.of("batches.caption"),
        List.of(
            number(words.of("column.batch")),
            number(words.of("column.wave")),
            text(words.of("column.picker")),
            text(words.of("column.kind")),
            text(words.of("column.start")),
            text(words.of("column.end")),
            number(words.of("column.orders")),
            number(words.of("column.stops")),
            number(words.of("column.metres")),
            text(words.of("column.reason"))));
  }

  /// Orders packed in each slot of packing capacity.
  PageTable packing() {
    var rows = new PageTable.Rows();
    for (var slot : PackingLoad.of(report)) {
      rows.add(
          Integer.toString(slot.fromSecond()),
          cell(DayTime.of(slot.fromSecond()), slot.fromSecond()),
          cell(DayTime.of(slot.toSecond()), slot.toSecond()),
          cell(numbers.whole(slot.orders()), slot.orders()),
          slot.isLimited()
              ? cell(numbers.whole(slot.mostOrders()), slot.mostOrders())
              : cell(words.of("none"), Double.NaN));
    }
    return rows.table(
        "packing",
        words.of("packing.caption"),
        List.of(
            text(words.of("column.from")),
            text(words.of("column.to")),
            number(words.of("column.orders")),
            number(words.of("column.most"))));
  }

  /// One row a way of picking the same orders.
  PageTable sides() {
    var rows = new PageTable.Rows();
    for (var side : report.sides()) {
      var work = side.work();
      rows.add(
          side.arrangement(),
          cell(words.ofConstant("arrangement", side.arrangement())),
          cell(numbers.whole(work.tours()), work.tours()),
          cell(numbers.whole(work.lines()), work.lines()),
          cell(numbers.whole(work.metres()), work.metres()),
          cell(numbers.decimal(side.metresALine(), 1), side.metresALine()),
          cell(numbers.decimal(side.hours(), 1), work.seconds()),
          count(side, OrderState.LATE),
          count(side, OrderState.DEFERRED),
          cell(numbers.money(work.micros()), work.micros()));
    }
    return rows.table(
        "sides",
        words.of("sides.caption"),
        List.of(
            text(words.of("column.way")),
            number(words.of("column.tours")),
            number(words.of("column.lines")),
            number(words.of("column.metres")),
            number(words.of("column.metresALine")),
            number(words.of("column.hours")),
            number(words.of("column.late")),
            number(words.of("column.deferred")),
            number(words.of("column.labour"))));
  }

  private PageTable.Cell count(WaveSide side, OrderState state) {
    return side.knowsOrders()
        ? cell(numbers.whole(side.count(state)), side.count(state))
        : cell(words.of("none"), Double.NaN);
  }
}
