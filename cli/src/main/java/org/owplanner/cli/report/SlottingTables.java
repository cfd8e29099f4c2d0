package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.Comparator;
import java.util.List;
import org.owplanner.batch.slotting.SlottingChain;

/// Chains of moves, the list for the floor, and the replayed days.
record SlottingTables(SlottingReport report, PageWords words, PageNumbers numbers) {

  /// One row a chain; the last row adds up gains and costs.
  PageTable chains() {
    var rows = new PageTable.Rows();
    var moves = 0L;
    var gainMicros = 0L;
    var costMicros = 0L;
    for (var chain : jointLast()) {
      moves += chain.moves();
      gainMicros += chain.gainMicrosADay();
      costMicros += chain.costMicros();
      var isJoint = chain.chainNo() == 0;
      rows.add(
          Integer.toString(chain.chainNo()),
          cell(isJoint ? words.of("chain.joint") : "" + chain.chainNo(), chain.chainNo()),
          cell(numbers.whole(chain.moves()), chain.moves()),
          cell(numbers.money(chain.gainMicrosADay()), chain.gainMicrosADay()),
          cell(numbers.money(chain.costMicros()), chain.costMicros()),
          cell(days(chain.paybackDays()), chain.paybackDays()),
          cell(words.language().of(chain.reason())));
    }
    return rows.table(
        "chains",
        words.of("chains.caption"),
        List.of(
            text(words.of("column.chain")),
            number(words.of("column.moves")),
            number(words.of("column.gain")),
            number(words.of("column.cost")),
            number(words.of("column.payback")),
            text(words.of("column.reason"))),
        cell(words.of("total")),
        cell(numbers.whole(moves)),
        cell(numbers.money(gainMicros)),
        cell(numbers.money(costMicros)),
        cell(days(gainMicros > 0 ? costMicros / (double) gainMicros : Double.NaN)),
        cell(""));
  }

  private List<SlottingChain> jointLast() {
    return report.chains().stream()
        .sorted(Comparator.comparing((SlottingChain chain) -> chain.chainNo() == 0))
        .toList();
  }

  private String days(double days) {
    return !Double.isFinite(days) ? words.of("none") : numbers.decimal(days, 1);
  }

  /// One row a move, in the order in which they can be carried out.
  PageTable moves() {
    var rows = new PageTable.Rows();
    var minutes = 0.0;
    for (var move : report.moves()) {
      minutes += move.minutes();
      rows.add(
          Integer.toString(move.moveNo()),
          cell(Integer.toString(move.moveNo()), move.moveNo()),
          cell(Integer.toString(move.chainNo()), move.chainNo()),
          cell(words.ofConstant("kind", move.kind())),
          cell(move.skuId()),
          cell(move.description()),
          cell(move.fromLocationId().isEmpty() ? words.of("none") : move.fromLocationId()),
          cell(move.toLocationId()),
          cell(numbers.whole(move.units()), move.units()),
          cell(numbers.decimal(move.minutes(), 1), move.minutes()));
    }
    return rows.table(
        "moves",
        words.of("moves.caption"),
        List.of(
            number(words.of("column.no")),
            text(words.of("column.chain")),
            text(words.of("column.kind")),
            text(words.of("column.sku")),
            text(words.of("column.description")),
            text(words.of("column.from")),
            text(words.of("column.to")),
            number(words.of("column.units")),
            number(words.of("column.minutes"))),
        cell(words.of("total")),
        cell(""),
        cell(""),
        cell(""),
        cell(""),
        cell(""),
        cell(""),
        cell(""),
        cell(numbers.decimal(minutes, 1)));
  }

  /// Every replayed day of every arrangement.
  PageTable days() {
    var rows = new PageTable.Rows();
    for (var day : report.replayDays()) {
      rows.add(
          day.day().toString(),
          cell(day.day().toString()),
          cell(words.of(day.isSeen() ? "day.seen" : "day.unseen")),
          cell(words.ofConstant("arrangement", day.arrangement())),
          cell(numbers.whole(day.tours()), day.tours()),
          cell(numbers.whole(day.lines()), day.lines()),
          cell(numbers.whole(day.metres()), day.metres()),
          cell(numbers.decimal(day.seconds() / 3600, 1), day.seconds()),
          cell(numbers.money(day.micros()), day.micros()));
    }
    return rows.table(
        "days",
        words.of("days.caption"),
        List.of(
            text(words.of("column.day")),
            text(words.of("column.seen")),
            text(words.of("column.arrangement")),
            number(words.of("column.tours")),
            number(words.of("column.lines")),
            number(words.of("column.metres")),
            number(words.of("column.hours")),
            number(words.of("column.cost"))));
  }
}
