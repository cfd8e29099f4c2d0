package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.cli.report.LoadSpread;
import org.owplanner.cli.report.PickerLoad;

/// Prints how much each picker of a shift works.
///
/// @param console where to print
/// @param loads a picker each
record PickerLoadTable(Console console, List<PickerLoad> loads) {

  /// Minutes of work of each picker, and how evenly they lie.
  void print() {
    if (loads.isEmpty()) {
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    var spread = LoadSpread.of(loads);
    console.heading(
        "wave.spread",
        numbers.whole(Math.round(spread.leastMinutes())),
        numbers.whole(Math.round(spread.mostMinutes())),
        numbers.whole(Math.round(spread.meanMinutes())),
        numbers.whole(Math.round(spread.minutes())));
    var table =
        new TextTable()
            .words(words.of("wave.picker"))
            .numbers(words.of("wave.batches"))
            .numbers(words.of("wave.minutes"))
            .numbers(words.of("wave.minutesThere"))
            .numbers(words.of("wave.filled"));
    for (var load : loads) {
      table.row(
          load.pickerId(),
          numbers.whole(load.tours()),
          numbers.whole(Math.round(load.workMinutes())),
          numbers.whole(load.shiftSeconds() / 60),
          numbers.percent(load.share()));
    }
    console.table(table);
  }
}
