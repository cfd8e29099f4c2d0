package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.replenishment.ReplayedSide;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints what real demand makes of a plan's orders and of the sellers' own rule.
///
/// @param console where to print
/// @param sides both, unseen days first
record ReplayTable(Console console, List<ReplayedSide> sides) {

  /// Nothing where nothing was replayed.
  void print() {
    if (sides.isEmpty()) {
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("supply.replayDays"))
            .words(words.of("supply.replayOrders"))
            .numbers(words.of("supply.replayCost"))
            .numbers(words.of("sheet.change"))
            .numbers(words.of("term.lostMargin"))
            .numbers(words.of("supply.replayStock"))
            .numbers(words.of("supply.replayFill"));
    var before = 0L;
    for (var side : sides) {
      before = side.isPlan() ? before : side.micros();
      table.row(
          words.of(side.isSeen() ? "supply.replaySeen" : "supply.replayUnseen", side.days()),
          words.of(side.isPlan() ? "sheet.plan" : "supply.inForce"),
          numbers.money(side.micros()),
          side.isPlan() ? numbers.change(before, side.micros()) : "",
          numbers.money(side.lostMarginMicros()),
          numbers.money(side.meanStockMicros()),
          numbers.percent(side.fillRate()));
    }
    console.heading("supply.replay");
    console.table(table);
    console.say("supply.replaySay");
  }
}
